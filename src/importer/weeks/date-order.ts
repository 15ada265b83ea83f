// Day or month first? Decided per site and language by evidence, in this order: unambiguous dates, the weekday
// column, consecutive weeks. Without evidence the order stays open.
import { type Day, daysBetween, weekday } from '../../site/dates.ts';
import type { DateOrder } from './imported-week.ts';
import { orderShown, readAs, type WrittenDate } from './written-date.ts';

/** The dates of one table. */
export interface DatedTable {
  week: number;
  rows: {
    dates: readonly WrittenDate[] /** ISO weekday of the row's first date, as its first cell claims. */;
    claimed: number | undefined;
  }[];
}

export interface Decision {
  order: DateOrder | undefined;
  by: 'asked' | 'dates' | 'weekdays' | 'weeks' | 'twin' | 'nothing';
  /** The figures of the evidence, as text. */
  because: string;
}

const ORDERS = ['dmy', 'mdy'] as const;
const NAMES = { dmy: 'day/month', mdy: 'month/day' } as const;

/** Share of the evidence that must agree. */
const CLEAR = 0.75;

type Count = Record<DateOrder, number>;

/** A single weekday or a single week may agree by chance. */
const LEAST = { dates: 1, weekdays: 2, weeks: 2 } as const;

function clear({ dmy, mdy }: Count, least: number): DateOrder | undefined {
  const all = dmy + mdy;
  if (all < least) return undefined;
  return dmy / all >= CLEAR ? 'dmy' : mdy / all >= CLEAR ? 'mdy' : undefined;
}

/** Unambiguous dates. */
export function shownOrders(tables: readonly DatedTable[]): Count {
  const count = { dmy: 0, mdy: 0 };
  for (const date of tables.flatMap(({ rows }) => rows.flatMap(({ dates }) => dates))) {
    const shown = orderShown(date);
    if (!date.fixed && (shown === 'dmy' || shown === 'mdy')) count[shown]++;
  }
  return count;
}

/** Rows whose weekday matches only one reading. */
function weekdayFits(tables: readonly DatedTable[], year: number | undefined): Count {
  const count = { dmy: 0, mdy: 0 };
  for (const { dates, claimed } of tables.flatMap(({ rows }) => rows)) {
    const [date] = dates;
    if (claimed === undefined || !date || orderShown(date) !== 'either') continue;
    const fits = ORDERS.filter((order) => {
      const day = readAs(date, order, date.year ?? year);
      return day !== undefined && weekday(day) === claimed;
    });
    if (fits.length === 1 && fits[0]) count[fits[0]]++;
  }
  return count;
}

/** Maximum days from the first to the last day of a week, and from one week to the next. */
export const LONGEST_WEEK = 14;

/** Tables that last a week or two, and weeks that start after the previous week. */
function orderFits(tables: readonly DatedTable[], year: number | undefined): Count {
  const count = { dmy: 0, mdy: 0 };
  const days = (table: DatedTable, order: DateOrder): Day[] =>
    table.rows.flatMap(({ dates }) => dates.flatMap((date) => readAs(date, order, date.year ?? year) ?? [])).sort();
  const spans = tables.map((table) => ({ week: table.week, dmy: days(table, 'dmy'), mdy: days(table, 'mdy') }));
  const fits = (one: boolean, other: boolean) => {
    if (one !== other) count[one ? 'dmy' : 'mdy']++;
  };
  const short = (all: readonly Day[]) => daysBetween(all[0] as Day, all.at(-1) as Day) <= LONGEST_WEEK;
  for (const { dmy, mdy } of spans) if (dmy.length > 1 && mdy.length > 1) fits(short(dmy), short(mdy));
  const sorted = spans.toSorted((a, b) => a.week - b.week);
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before || next.week === before.week) continue;
    const follows = (order: DateOrder) => {
      const [from, to] = [before[order][0], next[order][0]];
      const gap = from && to ? daysBetween(from, to) / (next.week - before.week) : Number.NaN;
      return gap >= 2 && gap <= LONGEST_WEEK;
    };
    if (before.dmy[0] && next.dmy[0]) fits(follows('dmy'), follows('mdy'));
  }
  return count;
}

const ratio = (count: Count, order: DateOrder): string => `${count[order]} of ${count.dmy + count.mdy}`;

/** The order of all dates of one site in one language. `year` is used for dates without one. */
export function decideOrder(tables: readonly DatedTable[], asked: 'auto' | DateOrder, year?: number): Decision {
  if (asked !== 'auto') return { order: asked, by: 'asked', because: `${NAMES[asked]}, as asked` };
  const evidence = [
    ['dates', shownOrders(tables), 'unambiguous dates are'],
    ['weekdays', weekdayFits(tables, year), 'rows with a matching weekday are'],
    ['weeks', orderFits(tables, year), 'weeks in chronological order are'],
  ] as const;
  for (const [by, count, words] of evidence) {
    const order = clear(count, LEAST[by]);
    if (order) return { order, by, because: `${ratio(count, order)} ${words} ${NAMES[order]}` };
  }
  return { order: undefined, by: 'nothing', because: 'no date, weekday or order of weeks shows which is the day' };
}
