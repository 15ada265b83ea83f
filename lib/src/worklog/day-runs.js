// Consecutive days as periods: `17 – 21 Nov` is easier to read than five dates.
import { isWorkingDay } from '../site/calendar.js';
import { addDays } from '../site/dates.js';
/** The working day after `day`; days off between two working days do not separate them. */
function nextWorkingDay(day, programme) {
    let next = addDays(day, 1);
    // Every calendar has a working day at least once a year.
    for (let more = 0; more < 366 && !isWorkingDay(programme, next); more++)
        next = addDays(next, 1);
    return next;
}
/** `days` in order, as periods that contain every working day in between. */
export function dayRuns(days, programme) {
    const runs = [];
    for (const day of days) {
        const last = runs.at(-1);
        if (last && nextWorkingDay(last.ends, programme) === day)
            last.ends = day;
        else
            runs.push({ starts: day, ends: day });
    }
    return runs;
}
