// Whole hours of receipt as a range of keys: an hour is a folder of the raw log.
import { hourFolder } from '../store/object-key.ts';

/** Whole hours of receipt, UTC, ISO 8601: from the hour of `from` up to and with the hour of `to`. Without one the range is open there. */
export interface ReplayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/** Which keys are looked at: after `after`, and before `before` where it is given. */
export interface KeyRange {
  after: string;
  before?: string | undefined;
}

const HOUR = 60 * 60 * 1000;

/** A range of time as a range of keys. Throws RangeError on what is no time. */
export function keyRange({ from, to }: ReplayRange): KeyRange {
  const after = from === undefined ? '' : hourFolder('events', Date.parse(from));
  return to === undefined ? { after } : { after, before: hourFolder('events', Date.parse(to) + HOUR) };
}
