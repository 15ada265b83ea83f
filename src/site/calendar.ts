// The programme's calendar: which days are worked, and when week n is.
import { addDays, type Day, daysFrom, type Period, weekday } from './dates.ts';
import type { Programme } from './site.ts';

const numbers = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const;

/** True when `day` is a working day: one of the programme's weekdays and no holiday. */
export function isWorkingDay(programme: Pick<Programme, 'workdays' | 'holidays'>, day: Day): boolean {
  const worked = programme.workdays.some((name) => numbers[name] === weekday(day));
  return worked && !programme.holidays.some((holiday) => holiday.day === day);
}

/** The working days of a period, both ends included. */
export function workingDays(programme: Pick<Programme, 'workdays' | 'holidays'>, { starts, ends }: Period): Day[] {
  return daysFrom(starts, ends).filter((day) => isWorkingDay(programme, day));
}

/** Week `number` by the calendar alone: from its first weekday to its last working weekday, holidays included. */
export function calendarWeek(programme: Pick<Programme, 'starts' | 'workdays'>, number: number): Period {
  const starts = addDays(programme.starts, 7 * (number - 1));
  const days = daysFrom(starts, addDays(starts, 6)).filter((day) => programme.workdays.some((name) => numbers[name] === weekday(day)));
  return { starts: days[0] ?? starts, ends: days.at(-1) ?? starts };
}
