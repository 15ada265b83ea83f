// The order of one table's dates where the site's order makes no sense of them: a week written month/day in a site of day/month.
import { daysBetween, weekday } from '../../site/dates.js';
import { LONGEST_WEEK, shownOrders } from './date-order.js';
import { orderShown, readAs } from './written-date.js';
const OTHER = { dmy: 'mdy', mdy: 'dmy' };
const daysIn = (year) => (table, order) => table.rows
    .flatMap(({ dates }) => dates.flatMap((date) => readAs(date, shown(orderShown(date)) ?? order, date.year ?? year) ?? []))
    .sort();
const shown = (order) => (order === 'dmy' || order === 'mdy' ? order : undefined);
const isOneWeek = (days) => days.length > 0 && daysBetween(days[0], days.at(-1)) <= LONGEST_WEEK;
/** How many rows are on the weekday that their first cell claims. */
const weekdays = (table, order, year) => table.rows.filter(({ dates: [date], claimed }) => {
    const day = date && readAs(date, shown(orderShown(date)) ?? order, date.year ?? year);
    return day !== undefined && claimed !== undefined && weekday(day) === claimed;
}).length;
/** True if the week starts after the one before and before the next, at most two weeks apart per week. */
const fitsBetween = (week, first, neighbors) => first !== undefined &&
    neighbors.every((one) => {
        const apart = daysBetween(one.first, first) / (week - one.week);
        return apart >= 1 && apart <= LONGEST_WEEK;
    });
/** Weeks farther away say nothing about a week's days. */
const NEAR = 3;
/** The nearest weeks before and after whose days make one week. */
function neighborsOf(table, firsts) {
    const near = firsts.filter((one) => one !== undefined && one.week !== table.week && Math.abs(one.week - table.week) <= NEAR);
    const sorted = near.toSorted((a, b) => a.week - b.week);
    const [before, after] = [sorted.findLast(({ week }) => week < table.week), sorted.find(({ week }) => week > table.week)];
    return [before, after].filter((one) => one !== undefined);
}
/** The order that is alone in fulfilling a condition. */
const only = (fits) => {
    const [dmy, mdy] = [fits('dmy'), fits('mdy')];
    return dmy === mdy ? undefined : dmy ? 'dmy' : 'mdy';
};
/**
 * The order of each table. Its unambiguous dates decide; then the site's order, unless the other order alone makes one week, agrees
 * with the weekdays and fits between the neighboring weeks (two of these, none against it). One alone against the site's order, or two
 * against a third, leave the order open.
 */
export function tableOrders(tables, site, year) {
    const days = daysIn(year);
    const own = tables.map((table) => {
        const { dmy, mdy } = shownOrders([table]);
        return dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : undefined;
    });
    const firsts = tables.map((table, index) => {
        const order = own[index] ?? site;
        const all = order ? days(table, order) : [];
        return isOneWeek(all) ? { week: table.week, first: all[0] } : undefined;
    });
    return tables.map((table, index) => {
        const order = own[index];
        if (order)
            return { order };
        const readings = { dmy: days(table, 'dmy'), mdy: days(table, 'mdy') };
        if (readings.dmy.length === 0 && readings.mdy.length === 0)
            return { order: site };
        const neighbors = neighborsOf(table, firsts);
        const matches = { dmy: weekdays(table, 'dmy', year), mdy: weekdays(table, 'mdy', year) };
        const claims = table.rows.filter(({ dates, claimed }) => dates.length > 0 && claimed !== undefined).length;
        const votes = [
            { by: 'make one week', order: only((one) => isOneWeek(readings[one])) },
            { by: 'agree with the weekdays', order: only((one) => matches[one] * 2 > claims && matches[one] > matches[OTHER[one]]) },
            {
                by: 'fit between the neighboring weeks',
                order: neighbors.length === 0 ? undefined : only((one) => fitsBetween(table.week, readings[one][0], neighbors)),
            },
        ].filter((vote) => vote.order !== undefined);
        const against = votes.filter((vote) => vote.order !== site);
        const [first] = against;
        if (!first?.order || (site && isOneWeek(readings[site]) && against.length === 1))
            return { order: site };
        if (against.length < votes.length)
            return { order: site && against.length === 1 ? site : undefined };
        if (against.length === 1 || votes.some((vote) => vote.order !== first.order))
            return { order: undefined };
        return { order: first.order, because: `only so they ${votes.map(({ by }) => by).join(', ')}` };
    });
}
