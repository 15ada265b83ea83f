import { decideOrder } from './date-order.js';
import { claimedDays } from './day-cell.js';
import { tableOrders } from './table-order.js';
import { orderShown, readAs } from './written-date.js';
import { decideYear, yearOf } from './years.js';
const tablesOf = (week) => week.stacks.flatMap(({ tables }) => tables);
const dated = (week, table) => ({
    week,
    rows: table.tasks.map((task) => ({
        dates: [task.starts, task.ends].filter((date) => date !== undefined),
        claimed: task.day ? claimedDays(task.day, table.numbers)[0] : undefined,
    })),
});
/** How often each year is written in the dates of these weeks. */
function writtenYears(weeks) {
    const years = new Map();
    for (const task of weeks.flatMap(tablesOf).flatMap(({ tasks }) => tasks))
        for (const date of [task.starts, task.ends])
            if (date?.year !== undefined)
                years.set(date.year, (years.get(date.year) ?? 0) + 1);
    return years;
}
/** `weeks` are those of one language; `named` the years of the whole site. */
export function languageDates(weeks, asked, named) {
    const all = weeks.flatMap((week) => tablesOf(week).map((table) => ({ week, table })));
    const tables = all.map(({ week, table }) => dated(week.number, table));
    const decision = decideOrder(tables, asked, named[0]?.year);
    const year = decideYear(tables, decision.order ?? 'dmy', named);
    const years = writtenYears(weeks);
    const decisions = asked === 'auto' ? tableOrders(tables, decision.order, named[0]?.year) : all.map(() => ({ order: asked }));
    const orders = new Map(all.map(({ table }, index) => [table, decisions[index]?.order]));
    const example = weeks
        .flatMap((week) => tablesOf(week).flatMap(({ tasks }) => tasks.flatMap(({ starts }) => (starts ? [{ week, date: starts }] : []))))
        .find(({ date }) => date.year === undefined || (orderShown(date) === 'either' && date.first !== date.second));
    return {
        decision,
        example,
        year,
        exceptions: all.flatMap((one, index) => (decisions[index]?.because ? [{ ...one, decision: decisions[index] }] : [])),
        readingOf: (table) => ({
            order: orders.get(table),
            yearOf: (date, order) => (year ? yearOf(date, order, year.year, year.firstMonth) : undefined),
            years,
        }),
    };
}
/** The order in which dates match the days of the other language's rows; undefined if both do, or neither. */
export function twinOrder(pairs) {
    const count = { dmy: 0, mdy: 0 };
    for (const { date, day } of pairs) {
        const fits = ['dmy', 'mdy'].filter((order) => readAs(date, order, date.year ?? Number(day.slice(0, 4))) === day);
        if (fits.length === 1 && fits[0])
            count[fits[0]]++;
    }
    if (count.dmy + count.mdy === 0)
        return undefined;
    return count.dmy >= count.mdy * 3 ? 'dmy' : count.mdy >= count.dmy * 3 ? 'mdy' : undefined;
}
