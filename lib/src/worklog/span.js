// The days of a task, of a week and of several together. Every chart and count uses these functions, so that all agree.
import { calendarRange, calendarWeek } from '../site/calendar.js';
import { addDays, inCommon, weekday } from '../site/dates.js';
/** The days a task was worked on, one day if only one is given; `undefined` for an undated task. */
export function taskSpan({ starts, ends }) {
    const first = starts ?? ends;
    return first === undefined ? undefined : { starts: first, ends: ends ?? first };
}
/** From the first to the last day of several periods; `undefined` if none is known. */
export function extent(periods) {
    let whole;
    for (const period of periods) {
        if (!period)
            continue;
        whole = {
            starts: !whole || period.starts < whole.starts ? period.starts : whole.starts,
            ends: !whole || period.ends > whole.ends ? period.ends : whole.ends,
        };
    }
    return whole;
}
/** The days of `period` that charts show: without days so far off that they can only be typos. `undefined` if all of them are. */
export function chartable(period, programme) {
    if (!period)
        return undefined;
    const shown = inCommon(period, calendarRange(programme));
    return shown.starts <= shown.ends ? shown : undefined;
}
/** The days of a week: its period, else that of the calendar, else those of its dated tasks. */
export function weekSpan(week, programme) {
    return week.period ?? (programme ? calendarWeek(programme, week.week) : extent((week.tasks ?? []).map(taskSpan)));
}
/** From the first to the last day of all weeks. */
export const logSpan = (weeks, programme) => extent(weeks.flatMap((week) => [weekSpan(week, programme), ...(week.tasks ?? []).map(taskSpan)]));
/** The Monday of a day's week. */
export const mondayOf = (day) => addDays(day, 1 - weekday(day));
export const within = ({ starts, ends }, day) => starts <= day && day <= ends;
export const overlaps = (one, other) => one.starts <= other.ends && other.starts <= one.ends;
