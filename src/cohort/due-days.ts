// The due day of each week of a cohort's calendar, computed once for all teams.
import type { Day } from '../site/dates.ts';
import { dueDay } from '../worklog/review/written-days.ts';
import type { Cohort } from './cohort.ts';

type Calendar = Pick<Cohort, 'programme' | 'grace'>;

const known = new WeakMap<Calendar, ReadonlyMap<number, Day>>();

/** By number of the week, in order; `undefined` without a calendar. */
export function dueDays(cohort: Calendar): ReadonlyMap<number, Day> | undefined {
  const { programme, grace } = cohort;
  if (!programme) return undefined;
  let days = known.get(cohort);
  if (!days) {
    days = new Map(Array.from({ length: programme.weeks }, (_, index) => [index + 1, dueDay(programme, index + 1, grace)]));
    known.set(cohort, days);
  }
  return days;
}
