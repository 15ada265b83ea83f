// The mentor's desk as pages read it: gathered from the content root once a build.

import { verdict } from 'shiplog:verdict';
import { rememberedFacts, verdictMemory } from './build/check-verdict.ts';
import { contentRoot } from './build/content-root.ts';
import { type WrittenFacts, withHistory, writtenFacts } from './build/desk-facts.ts';
import type { ContentTree } from './check/content-tree.ts';
import { rememberingReader } from './check/page-memory.ts';
import { readContent } from './check/read-content.ts';
import { type Desk, type DeskFacts, type DeskWeek, deskOf, deskWeekOf } from './worklog/review/desk.ts';

interface Known {
  facts: DeskFacts;
  /** Made when somebody asks for all of it: a week's page needs its own week alone. */
  desk?: Desk;
}

const readPage = rememberingReader();

function factsFrom(written: WrittenFacts | undefined): Known {
  if (!written) throw new Error('site.yaml cannot be used: npm run check says why');
  return { facts: withHistory(written, contentRoot()) };
}

/** True when nothing that the desk shows differs. Pages that have not changed are the same objects. */
const isSame = (one: ContentTree, other: ContentTree): boolean =>
  one.pages.length === other.pages.length &&
  one.pages.every((page, index) => page === other.pages[index]) &&
  JSON.stringify([one.site, one.reviews.map(({ facts }) => facts)]) ===
    JSON.stringify([other.site, other.reviews.map(({ facts }) => facts)]);

const readTree = (): ContentTree => readContent(contentRoot(), process.cwd(), readPage);

let read: (Known & { tree?: ContentTree }) | undefined;

/** A build knows the facts from the check that let it go on. `npm run dev` looks anew each time, since reviews are in no collection, and makes the desk anew when something differs. */
function known(): Known {
  if (!import.meta.env.DEV) {
    read ??= factsFrom((verdict && rememberedFacts(contentRoot(), verdictMemory(), verdict)) || writtenFacts(readTree()));
    return read;
  }
  const tree = readTree();
  if (!read?.tree || !isSame(read.tree, tree)) read = { tree, ...factsFrom(writtenFacts(tree)) };
  return read;
}

/** Everything the desk shows. */
export function desk(): Desk {
  const now = known();
  now.desk ??= deskOf(now.facts);
  return now.desk;
}

/** One week as the desk knows it; `undefined` where it cannot be read. */
export const deskWeek = (week: number): DeskWeek | undefined => deskWeekOf(known().facts, week);

/** The seal that a mentor would give to a week as it stands. */
export const sealNow = (week: number): string | undefined => known().facts.seals.get(week);
