// The mentor's desk as pages read it: gathered from the content root once a build.

import { contentRoot } from './build/content-root.ts';
import { deskFacts } from './build/desk-facts.ts';
import { readContent } from './check/read-content.ts';
import { type Desk, type DeskWeek, deskOf } from './worklog/review/desk.ts';

interface Known {
  desk: Desk;
  weeks: ReadonlyMap<number, DeskWeek>;
  seals: ReadonlyMap<number, string>;
}

function readDesk(): Known {
  const facts = deskFacts(readContent(contentRoot()));
  if (!facts) throw new Error('site.yaml cannot be used: npm run check says why');
  const read = deskOf(facts);
  return { desk: read, weeks: new Map(read.weeks.map((week) => [week.week, week])), seals: facts.seals };
}

let read: Known | undefined;

/** In `npm run dev` it is read anew each time, since reviews are in no collection. */
function known(): Known {
  if (import.meta.env.DEV) return readDesk();
  read ??= readDesk();
  return read;
}

/** Everything the desk shows. */
export const desk = (): Desk => known().desk;

/** One week as the desk knows it; `undefined` where it cannot be read. */
export const deskWeek = (week: number): DeskWeek | undefined => known().weeks.get(week);

/** The seal that a mentor would give to a week as it stands. */
export const sealNow = (week: number): string | undefined => known().seals.get(week);
