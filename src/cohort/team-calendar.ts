// By which calendar the weeks of a team are judged: the cohort's, or that of its site where the site says another one.
import { calendarRange } from '../site/calendar.ts';
import type { Day } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import { dueDay } from '../worklog/review/written-days.ts';
import type { Cohort } from './cohort.ts';
import { dueDays } from './due-days.ts';
import type { Note } from './facts.ts';

/** Weeks that are shown of a site whose weeks the cohort's calendar does not number. */
const MOST_WEEKS = 60;

type Calendar = Pick<Cohort, 'grace' | 'programme'>;
type OtherCalendar = Extract<Note, { code: 'calendar-differs' }>;

/** What a site's calendar says, if it is another than the cohort's. */
export function otherCalendar({ programme }: Calendar, status: Status | undefined): OtherCalendar | undefined {
  const own = status?.programme;
  if (!programme || !own || (own.starts === programme.starts && own.weeks === programme.weeks)) return undefined;
  return { code: 'calendar-differs', starts: own.starts, weeks: own.weeks };
}

/** That note among the notes of a team. */
export const otherCalendarIn = (notes: readonly Note[]): OtherCalendar | undefined =>
  notes.find((note) => note.code === 'calendar-differs');

/** The calendar of a team; the status of a site does not say its weekdays, so they are the cohort's. */
export function calendarOf(cohort: Calendar, status: Status | undefined): Pick<Programme, 'starts' | 'weeks' | 'workdays'> | undefined {
  const { programme } = cohort;
  const other = otherCalendar(cohort, status);
  return programme && other ? { ...programme, starts: other.starts, weeks: other.weeks } : programme;
}

/** The numbers of a team's weeks, in order, with the day on which each is due; without one if no calendar says it. */
export function weeksOf(cohort: Calendar, status: Status | undefined): ReadonlyMap<number, Day | undefined> {
  const other = otherCalendar(cohort, status);
  const days = dueDays(cohort);
  if (days && !other) return days;
  const calendar = other && calendarOf(cohort, status);
  if (!calendar) {
    const found = [...new Set(status?.weeks.map(({ week }) => week))].sort((a, b) => a - b);
    return new Map(found.slice(-MOST_WEEKS).map((week) => [week, undefined]));
  }
  // A calendar of another decade makes nothing due.
  const { starts, ends } = calendarRange(cohort.programme);
  const isPlausible = starts <= calendar.starts && calendar.starts <= ends;
  const numbers = Array.from({ length: Math.min(calendar.weeks, MOST_WEEKS) }, (_, index) => index + 1);
  return new Map(numbers.map((week) => [week, isPlausible ? dueDay(calendar, week, cohort.grace) : undefined]));
}
