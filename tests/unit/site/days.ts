// Days for property tests: any day of two centuries.
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/site/dates.ts';

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays('1970-01-01', count));

/** A period of at most `length` days. */
export const anyPeriod = (day: fc.Arbitrary<Day>, length: number) =>
  fc.tuple(day, fc.integer({ min: 0, max: length - 1 })).map(([starts, more]) => ({ starts, ends: addDays(starts, more) }));
