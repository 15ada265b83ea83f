// What a load notes about both logs, so that counting lists only what is newer: up to which key all is loaded, and how much is rejected.
import type { ObjectLog, Ports } from '../ports.ts';
import { batchesFrom, eventsNamed, hourFolder } from '../store/object-key.ts';
import { pages } from '../store/pages.ts';
import { pendingKeys } from './checkpoint.ts';
import type { KeyRange } from './key-range.ts';
import type { RangeResult } from './load-range.ts';
import type { Mark, Progress } from './progress.ts';

/** Milliseconds in which a batch is stored after its key was made. One that takes longer is counted by the next load. */
const LONGEST_APPEND = 5_000;
const HOUR = 60 * 60 * 1000;
/** Keys of objects that could not be read. If there are more, they are listed again. */
const MOST_UNREAD = 1_000;
/** Pages after each load: those of a log that was never counted take several. */
const MOST_PAGES = 100;

/** Batches from this key on may be appended after they were listed. */
export const recentFrom = (log: 'events' | 'rejected', now: number): string => batchesFrom(log, Math.max(0, now - LONGEST_APPEND));

/** A range that a load has read. */
export type ReadRange = KeyRange & RangeResult;

const hasRead = (range: ReadRange, key: string): boolean => {
  const ends = range.ended ? range.before === undefined || key < range.before : key <= range.reached;
  return key > range.after && ends;
};

/** Continues to the first object that is recent or waits to be loaded. */
export async function countLoaded(
  { raw, warehouse, clock }: Pick<Ports, 'raw' | 'warehouse' | 'clock'>,
  before: Pick<Progress, 'counted' | 'unread'>,
  ranges: readonly ReadRange[],
): Promise<Pick<Progress, 'counted' | 'unread'>> {
  const failed = ranges.flatMap(({ result }) => result.unreadable.map(({ key }) => key));
  const unread = [...before.unread.filter((key) => !ranges.some((range) => hasRead(range, key))), ...failed];
  if (unread.length > MOST_UNREAD) return before;
  let { counted } = before;
  const recent = recentFrom('events', clock());
  let left = MOST_PAGES;
  for await (const keys of pages(raw, counted, recent)) {
    const waiting = new Set(await pendingKeys(warehouse, keys));
    const next = keys.findIndex((key) => waiting.has(key) && !unread.includes(key));
    counted = (next < 0 ? keys : keys.slice(0, next)).at(-1) ?? counted;
    left -= 1;
    if (next >= 0 || left === 0) break;
  }
  return { counted, unread };
}

/** Counts what was rejected since the last time, until `isLate`. */
export async function countRejected(
  log: ObjectLog,
  before: Progress['rejected'],
  now: number,
  isLate: () => boolean,
): Promise<Progress['rejected']> {
  const hour = hourFolder('rejected', Math.max(0, now - HOUR));
  const recent = recentFrom('rejected', now);
  let { settled } = before;
  let counted: Mark = settled;
  if (isLate()) return { settled, counted };
  for await (const keys of pages(log, counted.key, recent)) {
    for (const key of keys) {
      counted = { key, events: counted.events + eventsNamed(key) };
      if (key < hour) settled = counted;
    }
    if (isLate()) break;
  }
  return { settled, counted };
}
