// Whole hours of receipt as a range of keys: each hour is a folder of the raw log.
import { hourFolder } from '../store/object-key.ts';

/** Whole hours of receipt, UTC, ISO 8601: from the hour of `from` to the hour of `to`, inclusive. A missing end is open. */
export interface ReplayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/** The keys to read: after `after`, and before `before` if given. */
export interface KeyRange {
  after: string;
  before?: string | undefined;
}

const HOUR = 60 * 60 * 1000;

/** A range of time as a range of keys. Throws RangeError if it is not a time. */
export function keyRange({ from, to }: ReplayRange): KeyRange {
  const after = from === undefined ? '' : hourFolder('events', Date.parse(from));
  return to === undefined ? { after } : { after, before: hourFolder('events', Date.parse(to) + HOUR) };
}
