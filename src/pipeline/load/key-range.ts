// Whole hours of receipt as a range of keys: an hour is a folder of the raw log.

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

const folderOf = (time: number): string => `events/${new Date(time).toISOString().slice(0, 13).replace(/[-T]/g, '/')}/`;

/** A range of time as a range of keys. Throws RangeError on what is no time. */
export function keyRange({ from, to }: ReplayRange): KeyRange {
  const after = from === undefined ? '' : folderOf(Date.parse(from));
  return to === undefined ? { after } : { after, before: folderOf(Date.parse(to) + HOUR) };
}
