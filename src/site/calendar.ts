// The programme's calendar: working days, and the days of week n.
import { addDays, type Day, daysFrom, FIRST_DAY, inCommon, LAST_DAY, LONGEST, type Period, weekday } from './dates.ts';
import type { Programme } from './site.ts';

const numbers = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const;

/** True if `day` is a holiday, or within one of several days. */
export const isHoliday = ({ holidays }: Pick<Programme, 'holidays'>, day: Day): boolean =>
  holidays.some((holiday) => holiday.day <= day && day <= (holiday.last ?? holiday.day));

/** True if `day` is a working day: one of the programme's weekdays and not a holiday. */
export function isWorkingDay(programme: Pick<Programme, 'workdays' | 'holidays'>, day: Day): boolean {
  const own = weekday(day);
  const worked = programme.workdays.some((name) => numbers[name] === own);
  return worked && !isHoliday(programme, day);
}

/** The working days of a period, inclusive. */
export function workingDays(programme: Pick<Programme, 'workdays' | 'holidays'>, { starts, ends }: Period): Day[] {
  return daysFrom(starts, ends).filter((day) => isWorkingDay(programme, day));
}

/** Week `number` by the calendar: from its first weekday to its last working weekday, including holidays. */
export function calendarWeek(programme: Pick<Programme, 'starts' | 'workdays'>, number: number): Period {
  const starts = addDays(programme.starts, 7 * (number - 1));
  const days = daysFrom(starts, addDays(starts, 6)).filter((day) => programme.workdays.some((name) => numbers[name] === weekday(day)));
  return { starts: days[0] ?? starts, ends: days.at(-1) ?? starts };
}

/** The days that facts may have: the programme's and up to a year around it; without a programme all valid days. */
export function calendarRange(programme?: Period): Period {
  if (!programme) return { starts: FIRST_DAY, ends: LAST_DAY };
  return inCommon(
    { starts: addDays(programme.starts, -LONGEST), ends: addDays(programme.ends, LONGEST) },
    { starts: FIRST_DAY, ends: LAST_DAY },
  );
}
