// Converts written dates to days, or omits and reports them: nothing is guessed.
import { isShort, weekday } from '../../site/dates.js';
import { claimedDays } from './day-cell.js';
import { dropFarDays, dropFarRows } from './far-days.js';
import { orderShown, readAs } from './written-date.js';
import { strangeYear } from './years.js';
const SHOWN = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function readDate(date, { order, yearOf, years }) {
    const shown = orderShown(date);
    if (shown === 'none')
        return 'impossible';
    const known = shown === 'either' ? (date.first === date.second ? 'dmy' : order) : shown;
    if (!known)
        return 'open';
    const year = date.year ?? yearOf(date, known);
    if (year === undefined)
        return 'no-year';
    if (strangeYear(year, years))
        return 'strange';
    return readAs(date, known, year) ?? 'impossible';
}
const LEFT_OUT = {
    open: ['date-open', 'can be day/month or month/day, and nothing on the site shows which'],
    'no-year': ['date-open', 'has no year, and nothing on the site shows it'],
    impossible: ['date-impossible', 'is not a valid date'],
    strange: ['date-placeholder', 'has a year that no other date of the site has'],
};
/** Days of each task of a table, with a finding for each omitted date. */
export function settleTable(table, reading, week) {
    const settled = new Map();
    const report = (code, line, what, done, severity = 'warning') => week.report({ code, severity, line, what, done });
    let above = {};
    let carried = 0;
    for (const task of table.tasks) {
        if (task.carried) {
            if (above.starts || above.ends)
                carried++;
            settled.set(task, { ...above });
            continue;
        }
        const days = {};
        for (const key of ['starts', 'ends']) {
            const date = task[key];
            if (!date)
                continue;
            const read = readDate(date, reading);
            if (read in LEFT_OUT) {
                if (key === 'ends' && date.text === task.starts?.text)
                    continue;
                const [code, why] = LEFT_OUT[read];
                report(code, date.line, `“${date.text}” ${why}`, `date of “${task.title}” omitted`);
                continue;
            }
            days[key] = read;
            if (date.corrected)
                report('date-corrected', date.line, `“${date.text}” is a typo`, `read as ${date.corrected}, ${read}`);
        }
        if (days.starts && days.ends && days.starts > days.ends) {
            report('ends-before-start', task.line, `“${task.title}” ends on ${days.ends}, before it starts on ${days.starts}`, 'both dates omitted');
            delete days.starts;
            delete days.ends;
        }
        if (days.starts && days.ends && !isShort({ starts: days.starts, ends: days.ends })) {
            report('date-out-of-week', task.line, `“${task.title}” lasts from ${days.starts} to ${days.ends}, more than a year`, 'both dates omitted');
            delete days.starts;
            delete days.ends;
        }
        above = days;
        settled.set(task, days);
    }
    dropFarDays(table, settled, report);
    dropFarRows(table, settled, report);
    reportWeekdays(table, settled, report);
    for (const { text, line } of table.placeholders)
        report('date-placeholder', line, `“${text}” is a placeholder`, 'removed', 'note');
    for (const { text, line } of table.unreadable)
        report('date-unreadable', line, `“${text}” is not a valid date`, 'removed');
    if (carried > 0)
        report('dates-carried', table.line, `${carried} ${carried === 1 ? 'row has' : 'rows have'} no day and no dates`, 'used those of the day above', 'note');
    if (table.timed.length > 0)
        report('time-left-out', table.line, `${table.timed.length} dates bear a time of day: ${table.timed
            .slice(0, 20)
            .map(({ text }) => text)
            .join(', ')}`, 'kept the days; a task has no times', 'note');
    return settled;
}
/** Rows whose date is not on the weekday in the first cell: one finding per table. The dates stay. */
function reportWeekdays(table, settled, report) {
    let claims = 0;
    const against = [];
    for (const task of table.tasks) {
        const day = settled.get(task)?.starts;
        const claimed = task.day && !task.carried ? claimedDays(task.day, table.numbers) : [];
        const [first, last = first] = claimed;
        if (!day || !task.day || first === undefined || last === undefined)
            continue;
        claims++;
        const actual = weekday(day);
        if (first <= last ? actual >= first && actual <= last : actual === first || actual === last)
            continue;
        const said = claimed.map((one) => SHOWN[one]).join(' to ');
        against.push({ line: task.line, text: `“${task.day.text}” means ${said}, ${day} is a ${SHOWN[actual]}` });
    }
    const [first] = against;
    if (first)
        report('weekday-contradiction', first.line, `the day column contradicts the dates in ${against.length} of ${claims} rows: ${against
            .slice(0, 12)
            .map(({ text }) => text)
            .join('; ')}`, 'kept the dates');
}
