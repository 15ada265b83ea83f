// Steps of undo, beside the drafts: a draft that is opened again can be undone as before. Their own database, so that a tab of an older
// version of the page does not keep the drafts from being opened.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Edited } from '../edited.ts';

/** A value that undo brings back. */
export interface Step {
  /** When it was replaced; no two steps of a draft have the same. */
  time: number;
  edited: Edited;
}

interface Owner {
  site: string;
  file: string;
}

/** Pictures by name: their bytes are in the draft, which loses none before it is published. */
interface Kept extends Owner, Pick<Edited, 'facts' | 'body'> {
  time: number;
  pictures: readonly string[];
}

interface Schema extends DBSchema {
  steps: { key: [string, string, number]; value: Kept };
}

/** How many are kept of a draft. */
const MOST = 200;

let opening: Promise<IDBPDatabase<Schema>> | undefined;

const open = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>('shiplog-write-steps', 1, {
    upgrade: (database) => void database.createObjectStore('steps', { keyPath: ['site', 'file', 'time'] }),
    terminated: () => {
      opening = undefined;
    },
  });
  return opening;
};

const all = ({ site, file }: Owner): IDBKeyRange => IDBKeyRange.bound([site, file], [site, file, []]);

/** The steps of a draft, the oldest first. */
export async function readSteps(owner: Owner, pictures: Edited['pictures']): Promise<Step[]> {
  const kept = await (await open()).getAll('steps', all(owner));
  return kept.map(({ time, facts, body, pictures: names }) => ({
    time,
    edited: { facts, body, pictures: pictures.filter(({ name }) => names.includes(name)) },
  }));
}

/** Makes `steps` those of the draft: only what differs is written. */
export async function keepSteps({ site, file }: Owner, steps: readonly Step[]): Promise<void> {
  const { store, done } = (await open()).transaction('steps', 'readwrite', { durability: 'relaxed' });
  const kept = new Set((await store.getAllKeys(all({ site, file }))).map(([, , time]) => time));
  const wanted = new Map(steps.slice(-MOST).map((step) => [step.time, step]));
  const gone = [...kept].filter((time) => !wanted.has(time)).map((time) => store.delete([site, file, time]));
  const added = [...wanted.values()]
    .filter(({ time }) => !kept.has(time))
    .map(({ time, edited: { facts, body, pictures } }) =>
      store.put({ site, file, time, facts, body, pictures: pictures.map(({ name }) => name) }),
    );
  await Promise.all([...gone, ...added, done]);
}

export const dropSteps = (owner: Owner): Promise<void> => keepSteps(owner, []);
