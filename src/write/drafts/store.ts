// Drafts in the browser's database: what was typed, when, and the version of the file that it is based on.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Edited } from '../edited.ts';
import { dropSteps } from './steps.ts';

/** The file as it was when the draft began; `blob` is git's id of its bytes. */
export interface Base {
  text: string;
  blob: string;
}

/** A pull request that has the draft's text. */
export interface Sent {
  number: number;
  url: string;
  /** git's id of the text: a file that has it has this draft. */
  blob: string;
}

export interface Draft {
  /** Address of the site, and path of the file below the content root. */
  site: string;
  file: string;
  language: string;
  week: number;
  /** Absent for a file that did not exist. */
  base?: Base;
  /**
   * Blob ids of the versions that were published from here in place of one another, `''` for no file. The site still shows one of them
   * until it is built again: it is older than `base`, not a change of others.
   */
  replaced?: readonly string[];
  /** Published, and nothing was typed since: kept until the site has caught up. */
  settled?: boolean;
  /** In a pull request, and nothing was typed since. */
  sent?: Sent;
  edited: Edited;
  /** Milliseconds since 1970: when it began, and when it was saved last. */
  began: number;
  saved: number;
  /** How often it was saved: two tabs notice each other's changes by it. */
  revision: number;
}

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: Draft };
}

/** Why a draft is not kept: the disk is full, or the browser stores nothing. */
export type Fault = 'full' | 'closed';

let opening: Promise<IDBPDatabase<Schema>> | undefined;

const LAST_WORDS = 'shiplog:draft:';

const lastWordsKey = ({ site, file }: Pick<Draft, 'site' | 'file'>): string => `${LAST_WORDS}${site} ${file}`;

/**
 * Keeps the draft of a page that is being left: its database may not write any more. Pictures do not fit; those that were saved before are
 * in the database.
 */
export function keepLastWords(draft: Draft): void {
  try {
    localStorage.setItem(lastWordsKey(draft), JSON.stringify({ ...draft, edited: { ...draft.edited, pictures: [] } }));
  } catch {
    // Full, or blocked: the database's last version stays.
  }
}

/** Removes them once the database has a draft that is as new. */
function dropLastWords(place: Pick<Draft, 'site' | 'file'>, revision: number): void {
  try {
    const key = lastWordsKey(place);
    const kept = localStorage.getItem(key);
    if (kept !== null && (JSON.parse(kept) as Draft).revision <= revision) localStorage.removeItem(key);
  } catch {
    // Blocked: there are none.
  }
}

/** Puts what pages kept when they were left into the database. */
async function recover(database: IDBPDatabase<Schema>): Promise<void> {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(LAST_WORDS))) {
      const draft: Draft = JSON.parse(localStorage.getItem(key) ?? '');
      const transaction = database.transaction('drafts', 'readwrite');
      const stored = await transaction.store.get([draft.site, draft.file]);
      const pictures = stored?.edited.pictures ?? [];
      if (!stored || stored.revision < draft.revision) await transaction.store.put({ ...draft, edited: { ...draft.edited, pictures } });
      await transaction.done;
      localStorage.removeItem(key);
    }
  } catch {
    // They stay until they fit.
  }
}

const open = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>('shiplog-write', 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['site', 'file'] }),
    terminated: () => {
      opening = undefined;
    },
  }).then(async (database) => {
    await recover(database);
    return database;
  });
  return opening;
};

/** The draft of a file, if there is one. */
export const readDraft = async (site: string, file: string): Promise<Draft | undefined> => (await open()).get('drafts', [site, file]);

/** What was published from here is listed for so long (ms): a site is built again within minutes. */
const LISTED = 24 * 3_600_000;

/** The drafts of a site and what was published of late, the latest first. */
export const listDrafts = async (site: string): Promise<Draft[]> => {
  const all = await (await open()).getAll('drafts', IDBKeyRange.bound([site], [site, []]));
  return all
    .filter(({ settled, replaced = [], saved }) => !settled || (replaced.length > 0 && Date.now() - saved < LISTED))
    .sort((one, other) => other.saved - one.saved);
};

export const removeDraft = async (site: string, file: string): Promise<void> => {
  dropLastWords({ site, file }, Number.POSITIVE_INFINITY);
  await dropSteps({ site, file }).catch(() => undefined);
  await (await open()).delete('drafts', [site, file]);
};

/**
 * Saves `draft`. If the stored one is not the revision that `draft` follows, another tab has saved in between: nothing is written, and
 * the stored draft is the answer. It outlives its tab and its browser at once, and a device without power after `flushDraft`: waiting for
 * the disk at each keystroke would keep the next one waiting in the page.
 */
export async function writeDraft(draft: Draft): Promise<Draft | undefined> {
  const transaction = (await open()).transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const stored = await transaction.store.get([draft.site, draft.file]);
  if (stored && stored.revision >= draft.revision) return stored;
  const put = transaction.store.put(draft);
  transaction.commit();
  await Promise.all([put, transaction.done]);
  dropLastWords(draft, draft.revision);
  return undefined;
}

/** Waits until the draft is on the disk itself. */
export async function flushDraft({ site, file }: Pick<Draft, 'site' | 'file'>): Promise<void> {
  const transaction = (await open()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get([site, file]);
  if (stored) await transaction.store.put(stored);
  await transaction.done;
}

export const faultOf = (thrown: unknown): Fault =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError' ? 'full' : 'closed';
