// The columns of a timeline: days up to six weeks, whole weeks beyond, and the months that they begin in.
import { isWorkingDay } from '../site/calendar.ts';
import { addDays, daysBetween, daysFrom, isShort, type Period } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { mondayOf } from './span.ts';

/** One column: a day, or a week from Monday to Sunday. */
export interface Column extends Period {
  /** Contains a working day of the programme; true if there is no programme. */
  working: boolean;
}

/** Days up to six weeks, whole weeks beyond. */
const MOST_DAYS = 42;

/** More weeks than the longest programme has; without a programme nothing else limits the columns. The latest ones are kept. */
const MOST_WEEKS = 1200;

/** The columns that cover a period. */
export function columnsOf(
  { starts: earliest, ends }: Period,
  programme: Programme | undefined,
): { unit: 'day' | 'week'; columns: readonly Column[] } {
  const starts = isShort({ starts: earliest, ends }, 7 * MOST_WEEKS) ? earliest : addDays(ends, -7 * MOST_WEEKS);
  const unit = daysBetween(starts, ends) < MOST_DAYS ? 'day' : 'week';
  const step = unit === 'day' ? 1 : 7;
  const first = unit === 'day' ? starts : mondayOf(starts);
  const columns = Array.from({ length: Math.floor(daysBetween(first, ends) / step) + 1 }, (_, index): Column => {
    const from = addDays(first, index * step);
    const to = addDays(from, step - 1);
    return { starts: from, ends: to, working: !programme || daysFrom(from, to).some((day) => isWorkingDay(programme, day)) };
  });
  return { unit, columns };
}

/** Runs of columns that begin in one month. */
export function monthsOf(columns: readonly Column[]): { month: string; span: number }[] {
  const months: { month: string; span: number }[] = [];
  for (const { starts } of columns) {
    const month = starts.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.span++;
    else months.push({ month, span: 1 });
  }
  return months;
}
