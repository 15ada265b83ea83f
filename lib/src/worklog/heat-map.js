// The calendar as a grid, a row per week and a column per weekday: the number of tasks on each day, and missing days.
import { addDays, dayNumber } from '../site/dates.js';
import { coverage } from './coverage.js';
import { mondayOf, overlaps, weekSpan } from './span.js';
import { inOrder } from './tasks.js';
/** Every week, Monday to Sunday, from the first to the last day of programme and log. Other days are `off`. */
export function heatMap(weeks, programme) {
    const { days } = coverage(weeks, programme);
    const spans = inOrder(weeks).flatMap((week) => {
        const span = weekSpan(week, programme);
        return span ? [{ number: week.week, span }] : [];
    });
    const first = days[0];
    const monday = mondayOf(first.day);
    const offset = dayNumber(first.day) - dayNumber(monday);
    const rows = Math.ceil((offset + days.length) / 7);
    return Array.from({ length: rows }, (_, row) => {
        const starts = addDays(monday, 7 * row);
        const whole = { starts, ends: addDays(starts, 6) };
        return {
            monday: starts,
            weeks: spans.filter(({ span }) => overlaps(span, whole)).map(({ number }) => number),
            days: Array.from({ length: 7 }, (_, column) => {
                const known = days[7 * row + column - offset];
                if (!known)
                    return { day: addDays(starts, column), kind: 'off', working: false, tasks: [], count: 0 };
                return { ...known, count: known.tasks.length };
            }),
        };
    });
}
