import { perLog } from './per-log.js';
import { taskSpan } from './span.js';
const list = (value) => value === undefined ? [] : Array.isArray(value) ? value : [value];
export const inOrder = (weeks) => [...weeks].sort((one, other) => one.week - other.week);
/**
 * Every task in the order of weeks. A task that continues an unknown task, or one that is not of an earlier week, is
 * treated as new: `check` reports the reference.
 */
export const resolveTasks = perLog((weeks) => {
    const known = new Map();
    const tasks = [];
    for (const { week, tasks: own = [] } of inOrder(weeks)) {
        for (const task of own) {
            const named = task.continues === undefined ? undefined : known.get(task.continues);
            const parent = named && named.week < week ? named : undefined;
            const span = taskSpan(task);
            const resolved = {
                id: task.id,
                week,
                title: task.title ?? parent?.title ?? task.id,
                owners: task.owner === undefined ? (parent?.owners ?? []) : list(task.owner),
                milestone: task.milestone ?? parent?.milestone,
                state: task.state,
                starts: span?.starts,
                ends: span?.ends,
                planned: task.planned,
                plan: task.planned ?? parent?.plan,
                evidence: task.evidence ?? [],
                proof: [...(parent?.proof ?? []), ...(task.evidence ?? [])],
                detail: list(task.detail),
                continues: task.continues,
                closes: task.closes,
                chain: parent?.chain ?? task.id,
                carriedFrom: parent?.week,
                carriedTo: undefined,
            };
            if (parent)
                parent.carriedTo ??= week;
            if (!known.has(task.id))
                known.set(task.id, resolved);
            tasks.push(resolved);
        }
    }
    return tasks;
});
const tasksByWeek = perLog((weeks) => Map.groupBy(resolveTasks(weeks), ({ week }) => week));
/** The tasks of one week, resolved against all weeks. */
export const tasksOfWeek = (weeks, number) => tasksByWeek(weeks).get(number) ?? [];
