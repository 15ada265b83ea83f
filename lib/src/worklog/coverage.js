// Which days of the calendar the log covers: every working day is listed, and a day counts as missed only if the log is complete for it.
import { isHoliday, isWorkingDay } from '../site/calendar.js';
import { daysBetween, daysFrom } from '../site/dates.js';
import { perLog } from './per-log.js';
import { chartable, extent, logSpan, taskSpan, weekSpan, within } from './span.js';
/** Weeks whose uncovered days cannot be classified: tasks not listed, or one of them undated. */
const isVague = ({ tasks }) => tasks === undefined || tasks.some((task) => taskSpan(task) === undefined);
function kindOf(day, working, tasks, programme, vague, last) {
    if (tasks.length > 0)
        return 'worked';
    if (isHoliday(programme, day))
        return 'holiday';
    if (!working)
        return 'off';
    if (vague.some((period) => within(period, day)))
        return 'unknown';
    return last === undefined || day > last ? 'ahead' : 'missed';
}
/** The days of programme and log in order, classified by the tasks of all weeks. */
function judgeDays(weeks, programme) {
    const log = chartable(logSpan(weeks, programme), programme);
    const whole = extent([chartable(programme, programme), log]) ?? programme;
    const tasks = new Map(daysFrom(whole.starts, whole.ends).map((day) => [day, []]));
    for (const task of weeks.flatMap((week) => week.tasks ?? [])) {
        const span = chartable(taskSpan(task), programme);
        for (const day of span ? daysFrom(span.starts, span.ends) : [])
            tasks.get(day)?.push(task.id);
    }
    const vague = weeks.filter(isVague).flatMap((week) => weekSpan(week, programme) ?? []);
    return [...tasks].map(([day, covering]) => {
        const working = within(programme, day) && isWorkingDay(programme, day);
        return { day, working, tasks: covering, kind: kindOf(day, working, covering, programme, vague, log?.ends) };
    });
}
const calendars = perLog(() => new Map());
function calendarOf(weeks, programme) {
    const known = calendars(weeks);
    const before = known.get(programme);
    if (before)
        return before;
    const days = judgeDays(weeks, programme);
    known.set(programme, days);
    return days;
}
function summary(days) {
    const of = (kind, working) => days.filter((day) => day.kind === kind && day.working === working).map(({ day }) => day);
    const [worked, missed, unknown] = [of('worked', true), of('missed', true), of('unknown', true)];
    const workingDays = worked.length + missed.length + unknown.length;
    return { days, workingDays, worked: worked.length, missed, unknown, extra: of('worked', false) };
}
/** Each day of `period`, else from the first to the last of programme and log, classified by the tasks of all `weeks`. */
export function coverage(weeks, programme, period) {
    const days = calendarOf(weeks, programme);
    if (!period)
        return summary(days);
    const start = Math.max(0, daysBetween(days[0].day, period.starts));
    const end = daysBetween(days[0].day, period.ends) + 1;
    return summary(days.slice(start, Math.max(start, end)));
}
/** The days of one week; a day covered by a task of any week is worked. `undefined` if there is no such week. */
export function weekCoverage(weeks, number, programme) {
    const week = weeks.find((one) => one.week === number);
    const period = week && weekSpan(week, programme);
    return period && coverage(weeks, programme, period);
}
