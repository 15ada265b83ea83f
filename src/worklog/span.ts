// The days of a task, of a week and of several together. Every chart and count uses these functions, so that all agree.
import { calendarRange, calendarWeek } from '../site/calendar.ts';
import { addDays, type Day, inCommon, type Period, weekday } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import type { Task, Week } from './week.ts';

/** The days a task was worked on, one day if only one is given; `undefined` for an undated task. */
export function taskSpan({ starts, ends }: Pick<Task, 'starts' | 'ends'>): Period | undefined {
  const first = starts ?? ends;
  return first === undefined ? undefined : { starts: first, ends: ends ?? first };
}

/** From the first to the last day of several periods; `undefined` if none is known. */
export function extent(periods: Iterable<Period | undefined>): Period | undefined {
  let whole: Period | undefined;
  for (const period of periods) {
    if (!period) continue;
    whole = {
      starts: !whole || period.starts < whole.starts ? period.starts : whole.starts,
      ends: !whole || period.ends > whole.ends ? period.ends : whole.ends,
    };
  }
  return whole;
}

/** The days of `period` that charts show: without days so far off that they can only be typos. `undefined` if all of them are. */
export function chartable(period: Period | undefined, programme?: Period): Period | undefined {
  if (!period) return undefined;
  const shown = inCommon(period, calendarRange(programme));
  return shown.starts <= shown.ends ? shown : undefined;
}

/** The days of a week: its period, else that of the calendar, else those of its dated tasks. */
export function weekSpan(week: Week, programme?: Pick<Programme, 'starts' | 'workdays'>): Period | undefined {
  return week.period ?? (programme ? calendarWeek(programme, week.week) : extent((week.tasks ?? []).map(taskSpan)));
}

/** From the first to the last day of all weeks. */
export const logSpan = (weeks: readonly Week[], programme?: Pick<Programme, 'starts' | 'workdays'>): Period | undefined =>
  extent(weeks.flatMap((week) => [weekSpan(week, programme), ...(week.tasks ?? []).map(taskSpan)]));

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

export const within = ({ starts, ends }: Period, day: Day): boolean => starts <= day && day <= ends;

export const overlaps = (one: Period, other: Period): boolean => one.starts <= other.ends && other.starts <= one.ends;
