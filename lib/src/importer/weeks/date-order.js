// Day or month first? Decided per site and language by evidence, in this order: unambiguous dates, the weekday
// column, consecutive weeks. Without evidence the order stays open.
import { daysBetween, weekday } from '../../site/dates.js';
import { orderShown, readAs } from './written-date.js';
const ORDERS = ['dmy', 'mdy'];
const NAMES = { dmy: 'day/month', mdy: 'month/day' };
/** Share of the evidence that must agree. */
const CLEAR = 0.75;
/** A single weekday or a single week may agree by chance. */
const LEAST = { dates: 1, weekdays: 2, weeks: 2 };
function clear({ dmy, mdy }, least) {
    const all = dmy + mdy;
    if (all < least)
        return undefined;
    return dmy / all >= CLEAR ? 'dmy' : mdy / all >= CLEAR ? 'mdy' : undefined;
}
/** Unambiguous dates. */
export function shownOrders(tables) {
    const count = { dmy: 0, mdy: 0 };
    for (const date of tables.flatMap(({ rows }) => rows.flatMap(({ dates }) => dates))) {
        const shown = orderShown(date);
        if (!date.fixed && (shown === 'dmy' || shown === 'mdy'))
            count[shown]++;
    }
    return count;
}
/** Rows whose weekday matches only one reading. */
function weekdayFits(tables, year) {
    const count = { dmy: 0, mdy: 0 };
    for (const { dates, claimed } of tables.flatMap(({ rows }) => rows)) {
        const [date] = dates;
        if (claimed === undefined || !date || orderShown(date) !== 'either')
            continue;
        const fits = ORDERS.filter((order) => {
            const day = readAs(date, order, date.year ?? year);
            return day !== undefined && weekday(day) === claimed;
        });
        if (fits.length === 1 && fits[0])
            count[fits[0]]++;
    }
    return count;
}
/** Maximum days from the first to the last day of a week, and from one week to the next. */
export const LONGEST_WEEK = 14;
/** Tables that last a week or two, and weeks that start after the previous week. */
function orderFits(tables, year) {
    const count = { dmy: 0, mdy: 0 };
    const days = (table, order) => table.rows.flatMap(({ dates }) => dates.flatMap((date) => readAs(date, order, date.year ?? year) ?? [])).sort();
    const spans = tables.map((table) => ({ week: table.week, dmy: days(table, 'dmy'), mdy: days(table, 'mdy') }));
    const fits = (one, other) => {
        if (one !== other)
            count[one ? 'dmy' : 'mdy']++;
    };
    const short = (all) => daysBetween(all[0], all.at(-1)) <= LONGEST_WEEK;
    for (const { dmy, mdy } of spans)
        if (dmy.length > 1 && mdy.length > 1)
            fits(short(dmy), short(mdy));
    const sorted = spans.toSorted((a, b) => a.week - b.week);
    for (const [index, next] of sorted.entries()) {
        const before = sorted[index - 1];
        if (!before || next.week === before.week)
            continue;
        const follows = (order) => {
            const [from, to] = [before[order][0], next[order][0]];
            const gap = from && to ? daysBetween(from, to) / (next.week - before.week) : Number.NaN;
            return gap >= 2 && gap <= LONGEST_WEEK;
        };
        if (before.dmy[0] && next.dmy[0])
            fits(follows('dmy'), follows('mdy'));
    }
    return count;
}
const ratio = (count, order) => `${count[order]} of ${count.dmy + count.mdy}`;
/** The order of all dates of one site in one language. `year` is used for dates without one. */
export function decideOrder(tables, asked, year) {
    if (asked !== 'auto')
        return { order: asked, by: 'asked', because: `${NAMES[asked]}, as asked` };
    const evidence = [
        ['dates', shownOrders(tables), 'unambiguous dates are'],
        ['weekdays', weekdayFits(tables, year), 'rows with a matching weekday are'],
        ['weeks', orderFits(tables, year), 'weeks in chronological order are'],
    ];
    for (const [by, count, words] of evidence) {
        const order = clear(count, LEAST[by]);
        if (order)
            return { order, by, because: `${ratio(count, order)} ${words} ${NAMES[order]}` };
    }
    return { order: undefined, by: 'nothing', because: 'no date, weekday or order of weeks shows which is the day' };
}
