// The calendar as a grid, a row per week and a column per weekday: the number of tasks on each day, and missing days.
import { addDays, type Day, dayNumber } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { type CalendarDay, coverage } from './coverage.ts';
import { mondayOf, weekSpan } from './span.ts';
import { inOrder } from './tasks.ts';
import type { Week } from './week.ts';

export interface HeatDay extends CalendarDay {
  /** Tasks that cover the day. */
  count: number;
}

export interface HeatRow {
  monday: Day;
  /** Numbers of the logged weeks whose period overlaps this one. */
  weeks: readonly number[];
  /** Monday to Sunday, always seven. */
  days: readonly HeatDay[];
}

/** Every week, Monday to Sunday, from the first to the last day of programme and log. Other days are `off`. */
export function heatMap(weeks: readonly Week[], programme: Programme): HeatRow[] {
  const { days } = coverage(weeks, programme);
  const first = days[0] as CalendarDay;
  const monday = mondayOf(first.day);
  const offset = dayNumber(first.day) - dayNumber(monday);
  const rows = Math.ceil((offset + days.length) / 7);
  const numbers = Array.from({ length: rows }, (): number[] => []);
  const rowOf = (day: Day): number => Math.floor((dayNumber(day) - dayNumber(monday)) / 7);
  for (const week of inOrder(weeks)) {
    const span = weekSpan(week, programme);
    for (let row = span ? Math.max(0, rowOf(span.starts)) : rows; span && row <= rowOf(span.ends); row += 1) numbers[row]?.push(week.week);
  }
  return Array.from({ length: rows }, (_, row) => {
    const starts = addDays(monday, 7 * row);
    return {
      monday: starts,
      weeks: numbers[row] ?? [],
      days: Array.from({ length: 7 }, (_, column): HeatDay => {
        const known = days[7 * row + column - offset];
        if (!known) return { day: addDays(starts, column), kind: 'off', working: false, tasks: [], count: 0 };
        return { ...known, count: known.tasks.length };
      }),
    };
  });
}
