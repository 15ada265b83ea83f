// The timeline as rows of table cells: spans of whole columns, so that HTML draws the bars without style attributes or script.
import { isWorkingDay } from '../site/calendar.js';
import { addDays, daysBetween, daysFrom, isShort } from '../site/dates.js';
import { chainById, taskChains } from './chains.js';
import { chartable, extent, logSpan, mondayOf, overlaps, weekSpan } from './span.js';
import { tasksOfWeek } from './tasks.js';
/** Days up to six weeks, whole weeks beyond. */
const MOST_DAYS = 42;
/** More weeks than the longest programme has; without a programme nothing else limits the columns. The latest ones are kept. */
const MOST_WEEKS = 1200;
function columnsOf({ starts: earliest, ends }, programme) {
    const starts = isShort({ starts: earliest, ends }, 7 * MOST_WEEKS) ? earliest : addDays(ends, -7 * MOST_WEEKS);
    const unit = daysBetween(starts, ends) < MOST_DAYS ? 'day' : 'week';
    const step = unit === 'day' ? 1 : 7;
    const first = unit === 'day' ? starts : mondayOf(starts);
    const columns = Array.from({ length: Math.floor(daysBetween(first, ends) / step) + 1 }, (_, index) => {
        const from = addDays(first, index * step);
        const to = addDays(from, step - 1);
        return { starts: from, ends: to, working: !programme || daysFrom(from, to).some((day) => isWorkingDay(programme, day)) };
    });
    return { unit, columns };
}
function monthsOf(columns) {
    const months = [];
    for (const { starts } of columns) {
        const month = starts.slice(0, 7);
        const last = months.at(-1);
        if (last?.month === month)
            last.span++;
        else
            months.push({ month, span: 1 });
    }
    return months;
}
/** What a row shows, the lowest priority first: a later mark is drawn over an earlier one. Work after the day `promised` is a slip. */
function marksOf(steps, promised, spans) {
    const about = ({ id, week, state }) => ({ task: id, week, state });
    const undated = steps.flatMap((step) => {
        const span = step.starts === undefined ? spans.get(step.week) : undefined;
        return span ? [{ kind: 'undated', ...span, ...about(step) }] : [];
    });
    const planned = steps.flatMap((step) => (step.planned ? [{ kind: 'planned', ...step.planned, ...about(step) }] : []));
    const worked = steps.flatMap((step) => {
        const { starts, ends } = step;
        if (starts === undefined || ends === undefined)
            return [];
        if (promised === undefined || ends <= promised)
            return [{ kind: 'actual', starts, ends, ...about(step) }];
        if (starts > promised)
            return [{ kind: 'slip', starts, ends, ...about(step) }];
        return [
            { kind: 'actual', starts, ends: promised, ...about(step) },
            { kind: 'slip', starts: addDays(promised, 1), ends, ...about(step) },
        ];
    });
    return [...undated, ...planned, ...worked];
}
function segmentsOf(columns, marks) {
    const segments = [];
    let before;
    for (const column of columns) {
        const mark = marks.findLast((one) => overlaps(one, column));
        const last = segments.at(-1);
        if (last && mark === before)
            last.span++;
        else
            segments.push(mark ? { ...mark, span: 1 } : { kind: 'gap', span: 1 });
        before = mark;
    }
    return segments;
}
function draw(subjects, whole, weeks, programme) {
    const shown = chartable(whole, programme);
    const { unit, columns } = shown ? columnsOf(shown, programme) : { unit: 'day', columns: [] };
    const spans = new Map();
    for (const week of weeks) {
        const span = weekSpan(week, programme);
        if (span)
            spans.set(week.week, span);
    }
    const rows = subjects.map(({ chain, steps, state, plan }) => {
        const { id, title, owners, milestone, firstWeek, lastWeek, pushOuts } = chain;
        const segments = segmentsOf(columns, marksOf(steps, plan?.ends, spans));
        const { id: task, week } = steps[0];
        return { chain: id, task, week, title, owners, milestone, state, firstWeek, lastWeek, pushOuts, segments };
    });
    return { unit, columns, months: monthsOf(columns), rows };
}
/** The whole log: one row per chain against its first plan, from the first to the last day of programme, weeks, tasks and plans. */
export function logTimeline(weeks, programme) {
    const chains = taskChains(weeks);
    const plans = chains.flatMap(({ steps }) => steps.map(({ planned }) => planned));
    return draw(chains.map((chain) => ({ ...chain, chain })), extent([programme, logSpan(weeks, programme), ...plans]), weeks, programme);
}
/** True if at least one row has a day: a page shows no timeline otherwise. */
export const isDated = ({ rows }) => rows.some(({ segments }) => segments.some(({ kind }) => kind !== 'gap' && kind !== 'undated'));
/**
 * One week: one row per task against the current plan, over the days of its period and of its tasks' work; plans that
 * extend further are cut. Without any such day the plans themselves determine the columns.
 */
export function weekTimeline(weeks, number, programme) {
    const own = weeks.filter(({ week }) => week === number);
    const chains = chainById(weeks);
    const subjects = tasksOfWeek(weeks, number).flatMap((task) => {
        const chain = chains.get(task.chain);
        return chain ? [{ chain, steps: [task], state: task.state, plan: task.plan }] : [];
    });
    const whole = logSpan(own, programme) ?? extent(subjects.map(({ plan }) => plan));
    return draw(subjects, whole, own, programme);
}
