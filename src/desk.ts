// The mentor's desk as pages read it: gathered from the content root once a build.

import { contentRoot } from './build/content-root.ts';
import { deskFacts } from './build/desk-facts.ts';
import type { ContentTree } from './check/content-tree.ts';
import { rememberingReader } from './check/page-memory.ts';
import { readContent } from './check/read-content.ts';
import { type Desk, type DeskWeek, deskOf } from './worklog/review/desk.ts';

interface Known {
  tree: ContentTree;
  desk: Desk;
  weeks: ReadonlyMap<number, DeskWeek>;
  seals: ReadonlyMap<number, string>;
}

const readPage = rememberingReader();

function deskFrom(tree: ContentTree): Known {
  const facts = deskFacts(tree);
  if (!facts) throw new Error('site.yaml cannot be used: npm run check says why');
  const made = deskOf(facts);
  return { tree, desk: made, weeks: new Map(made.weeks.map((week) => [week.week, week])), seals: facts.seals };
}

/** True when nothing that the desk shows differs. Pages that have not changed are the same objects. */
const isSame = (one: ContentTree, other: ContentTree): boolean =>
  one.pages.length === other.pages.length &&
  one.pages.every((page, index) => page === other.pages[index]) &&
  JSON.stringify([one.site, one.reviews.map(({ facts }) => facts)]) ===
    JSON.stringify([other.site, other.reviews.map(({ facts }) => facts)]);

let read: Known | undefined;

/** Read once a build. In `npm run dev` it is looked at anew each time, since reviews are in no collection, and made anew when something differs. */
function known(): Known {
  if (read && !import.meta.env.DEV) return read;
  const tree = readContent(contentRoot(), process.cwd(), readPage);
  if (!read || !isSame(read.tree, tree)) read = deskFrom(tree);
  return read;
}

/** Everything the desk shows. */
export const desk = (): Desk => known().desk;

/** One week as the desk knows it; `undefined` where it cannot be read. */
export const deskWeek = (week: number): DeskWeek | undefined => known().weeks.get(week);

/** The seal that a mentor would give to a week as it stands. */
export const sealNow = (week: number): string | undefined => known().seals.get(week);
