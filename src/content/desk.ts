// The mentor's desk as pages read it: computed from the content root once per build.

import { lastChange } from 'shiplog:history';
import { factsRead, verdict } from 'shiplog:verdict';
import type { ContentTree } from '../check/content-tree.ts';
import { rememberingReader } from '../check/page-memory.ts';
import { readContent } from '../check/read-content.ts';
import { type Desk, type DeskFacts, type DeskWeek, deskOf, deskWeekOf } from '../worklog/review/desk.ts';
import { rememberedFacts, verdictMemory } from './check-verdict.ts';
import { contentRoot } from './content-root.ts';
import { type WrittenFacts, withHistory, writtenFacts } from './desk-facts.ts';

interface Known {
  facts: DeskFacts;
  gaps: ReadonlySet<string>;
  links: string | undefined;
  /** Computed on demand: a week's page needs only its own week. */
  desk?: Desk;
}

const readPage = rememberingReader();

function factsFrom(written: WrittenFacts | undefined): Known {
  if (!written) throw new Error('site.yaml cannot be used: npx shiplog check says why');
  return { facts: withHistory(written, lastChange), gaps: written.gaps, links: written.links };
}

/** True if nothing that the desk shows differs. Unchanged pages are the same objects. */
const isSame = (one: ContentTree, other: ContentTree): boolean =>
  one.pages.length === other.pages.length &&
  one.pages.every((page, index) => page === other.pages[index]) &&
  JSON.stringify([one.site, one.reviews.map(({ facts }) => facts)]) ===
    JSON.stringify([other.site, other.reviews.map(({ facts }) => facts)]);

const readTree = (): ContentTree => readContent(contentRoot(), process.cwd(), readPage);

let read: (Known & { tree?: ContentTree }) | undefined;
let isFresh = false;

/**
 * A build uses the facts of the check that allowed it. `shiplog dev` reads them again, because reviews are in no collection, and recomputes
 * the desk if something differs; what asks in one turn of the event loop gets one reading.
 */
function known(): Known {
  if (!import.meta.env.DEV) {
    const digest = verdict();
    read ??= factsFrom((digest && rememberedFacts(contentRoot(), verdictMemory(), digest)) || writtenFacts(readTree()));
    return read;
  }
  if (isFresh && read) return read;
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  });
  const tree = readTree();
  if (!read?.tree || !isSame(read.tree, tree)) read = { tree, ...factsFrom(writtenFacts(tree)) };
  return read;
}

/** Await it before the desk is read while paths are listed: it is then not read a second time. */
export const deskRead = factsRead;

/** Everything the desk shows. */
export function desk(): Desk {
  const now = known();
  now.desk ??= deskOf(now.facts);
  return now.desk;
}

/** One week on the desk; `undefined` if it cannot be read. */
export const deskWeek = (week: number): DeskWeek | undefined => deskWeekOf(known().facts, week);

/** The seal that a sign-off of the current week would get. */
export const sealNow = (week: number): string | undefined => known().facts.seals.get(week);

/** What the week editor looks links up in, as JSON; read again in `shiplog dev`, where files change that nothing on the desk shows. */
export const linkFactsRead = (): string => (import.meta.env.DEV ? writtenFacts(readTree())?.links : known().links) ?? '{}';

/** Places that links name and that pages lack in another language. */
export const linkGapsRead = (): ReadonlySet<string> => known().gaps;
