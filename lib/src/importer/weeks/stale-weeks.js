// Weeks that are not the team's: the template's week left above the real one, tasks copied from another week, dates never changed.
import { daysBetween } from '../../site/dates.js';
import { folded } from './folded.js';
const rowsOf = (stack) => stack.tables.flatMap(({ tasks }) => tasks.map(({ title, detail }) => folded([title, ...detail].join(' '))));
/** Share of rows that another stack has word for word. */
export function repeatedShare(stack, other) {
    const rows = rowsOf(stack);
    const known = new Set(rowsOf(other));
    return rows.length === 0 ? 0 : rows.filter((row) => known.has(row)).length / rows.length;
}
/** Days of the template's example week: a table within them, beside one that is not, is the example. */
const TEMPLATE_DAYS = ['2025-08-11', '2025-08-15'];
/** Two stacks of one page that are this many days apart cannot be one week. */
const APART = 21;
/** Why a stack seems stale, as text; each entry is one piece of evidence. */
export function staleSigns(one, beside, twin, otherWeeks) {
    const signs = [];
    const [first, last] = [one.days[0], one.days.at(-1)];
    if (first &&
        last &&
        first >= TEMPLATE_DAYS[0] &&
        last <= TEMPLATE_DAYS[1] &&
        beside.some(({ days }) => days[0] && days[0] > TEMPLATE_DAYS[1]))
        signs.push('its dates are those of the template’s example');
    const shares = (a, b) => a.some((day) => b.includes(day));
    if (twin.length > 0 &&
        !twin.some(({ days }) => shares(days, one.days)) &&
        beside.some((other) => twin.some(({ days }) => shares(days, other.days))))
        signs.push('the other language has only the other version');
    const next = (days) => {
        const gaps = otherWeeks.flatMap(({ days: [other] }) => (other && days[0] ? [Math.abs(daysBetween(other, days[0]))] : []));
        return gaps.length === 0 ? 0 : Math.min(...gaps);
    };
    if (first && next(one.days) > APART && beside.some(({ days }) => days.length > 0 && next(days) <= APART))
        signs.push('its dates are weeks away from those of the neighboring weeks');
    if (otherWeeks.some(({ stack }) => repeatedShare(one.stack, stack) >= 0.6))
        signs.push('its tasks are identical to those of another week');
    return signs;
}
/**
 * Weeks whose dates are a copy: those with the same dates as another week. If all dated weeks (three or more) are, none is right;
 * else the one that follows the previous week keeps them, or the first.
 */
export function staleDates(weeks) {
    const groups = new Map();
    for (const week of weeks)
        if (week.signature !== '')
            groups.set(week.signature, [...(groups.get(week.signature) ?? []), week]);
    const count = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    const stale = new Set();
    for (const group of groups.values()) {
        if (group.length < 2)
            continue;
        const all = group.length === count && count > 2;
        const follows = group.find(({ number, first }) => {
            const before = weeks.find((week) => week.number === number - 1 && !group.includes(week))?.first;
            const gap = before && first ? daysBetween(before, first) : 0;
            return gap >= 2 && gap <= 14;
        });
        const keeps = all ? undefined : (follows ?? group.toSorted((a, b) => a.number - b.number)[0]);
        for (const week of group)
            if (week !== keeps)
                stale.add(week.number);
    }
    return { stale, all: count > 2 && stale.size === count };
}
/** Weeks whose tasks repeat an earlier week of the same language nearly word for word. */
export function copiedWeeks(weeks) {
    const all = weeks.toSorted((a, b) => a.number - b.number).flatMap((week) => week.stacks.map((stack) => ({ week, stack })));
    return all.flatMap(({ week, stack }, index) => {
        if (rowsOf(stack).length < 3)
            return [];
        const source = all.slice(0, index).find((other) => other.week.number !== week.number && repeatedShare(stack, other.stack) >= 0.8);
        return source ? [{ week, stack, of: source.week }] : [];
    });
}
