// Dates as people wrote them, before day and month are decided.
import { type Day, isDay } from '../../site/dates.ts';
import type { DateOrder } from './imported-week.ts';

export interface WrittenDate {
  /** As written. */
  text: string;
  /** Line of the source file. */
  line: number;
  first: number;
  second: number;
  /** Absent where none is written. */
  year?: number;
  /** The order, if the form itself implies it: ISO, a named month. */
  fixed?: DateOrder;
  /** The other half of a range such as `29/12 - 02/01/2026`, whose year this half takes, and its side. */
  beside?: { first: number; second: number; fixed?: DateOrder; side: 'before' | 'after' };
  /** How a typo is read: `2/010/2025` is 2/10/2025. */
  corrected?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

const inOrder = (
  { first, second, fixed }: Pick<WrittenDate, 'first' | 'second' | 'fixed'>,
  order: DateOrder,
): [day: number, month: number] => ((fixed ?? order) === 'dmy' ? [first, second] : [second, first]);

/** The year of a half differs from the other's if the year turns between them. */
function turn(date: WrittenDate, order: DateOrder): -1 | 0 | 1 {
  if (!date.beside) return 0;
  const [month, other] = [inOrder(date, order)[1], inOrder(date.beside, order)[1]];
  if (date.beside.side === 'after') return month > other ? -1 : 0;
  return month < other ? 1 : 0;
}

/** The day that a date means in this order; undefined if the calendar has none, or no year is known. */
export function readAs(date: WrittenDate, order: DateOrder, year = date.year): Day | undefined {
  if (year === undefined) return undefined;
  const [day, month] = inOrder(date, order);
  const text = `${String(year + turn(date, order)).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : undefined;
}

/** The only possible order of a date: in `13/06` 13 cannot be a month. `either` if both are possible, `none` if neither is. */
export function orderShown(date: WrittenDate): DateOrder | 'either' | 'none' {
  if (date.fixed) return readAs(date, date.fixed, date.year ?? 2024) ? date.fixed : 'none';
  const [first, second] = [date.first, date.second];
  const [dmy, mdy] = [first >= 1 && first <= 31 && second >= 1 && second <= 12, first >= 1 && first <= 12 && second >= 1 && second <= 31];
  if (dmy && mdy) return 'either';
  return dmy ? 'dmy' : mdy ? 'mdy' : 'none';
}
