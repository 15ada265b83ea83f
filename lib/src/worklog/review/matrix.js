import { taskChains } from '../chains.js';
import { progress, progressByMilestone, progressByOwner } from '../progress.js';
import { isClosed, overallState } from '../state.js';
import { inOrder, tasksOfWeek } from '../tasks.js';
function cell(week, tasks) {
    const { total, done, states } = progress(tasks);
    return { week, total, done: done.count, unknown: states.unknown, state: overallState(tasks.map(({ state }) => state)) };
}
function cells(weeks, belongs) {
    return inOrder(weeks).map(({ week }) => cell(week, tasksOfWeek(weeks, week).filter(belongs)));
}
/** Milestones in the order of site.yaml, then those that only tasks have, then the tasks without one. */
export function milestoneMatrix(weeks, milestones) {
    const progress = progressByMilestone(weeks);
    const due = new Map(milestones.map((milestone) => [milestone.id, milestone.due]));
    const named = [...progress.keys()].filter((id) => id !== undefined && !due.has(id));
    return [...due.keys(), ...named, ...(progress.has(undefined) ? [undefined] : [])].map((id) => {
        const chains = taskChains(weeks).filter(({ milestone }) => milestone === id);
        const days = chains.flatMap(({ steps }) => steps.flatMap(({ ends }) => ends ?? [])).sort();
        const lastWorked = days.at(-1);
        const day = id === undefined ? undefined : due.get(id);
        const over = lastWorked !== undefined && day !== undefined ? lastWorked > day : undefined;
        const closed = chains.every(({ state }) => isClosed(state));
        return {
            id,
            due: day,
            lastWorked,
            late: over === false && !closed ? undefined : over,
            cells: cells(weeks, (task) => task.milestone === id),
            progress: progress.get(id),
        };
    });
}
/** True if there is a milestone to show: a table of tasks without one tells nothing. */
export const hasMilestones = (weeks, milestones) => milestones.length > 0 || taskChains(weeks).some(({ milestone }) => milestone !== undefined);
/** True if there is an owner to show. */
export const hasOwners = (weeks) => taskChains(weeks).some(({ owners }) => owners.length > 0);
/** Load and completion of each owner, the busiest first; tasks without an owner last. A task of several counts for each. */
export function ownerMatrix(weeks) {
    const rows = [...progressByOwner(weeks)].map(([id, progress]) => {
        const belongs = ({ owners }) => (id === undefined ? owners.length === 0 : owners.includes(id));
        return { id, progress, cells: cells(weeks, belongs) };
    });
    return rows.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || (b.progress?.total ?? 0) - (a.progress?.total ?? 0));
}
/** Chains that were carried over, the most weeks late first, then the most often postponed. */
export const pushedOut = (weeks) => taskChains(weeks)
    .filter(({ pushOuts }) => pushOuts > 0)
    .sort((a, b) => b.weeksLate - a.weeksLate || b.pushOuts - a.pushOuts);
/**
 * Unplanned work: tasks of a week that neither have a plan nor inherit one. Only in weeks in which some task has a plan;
 * in the others plans are not recorded (`undefined`).
 */
export function unplannedTasks(weeks, week) {
    const tasks = tasksOfWeek(weeks, week);
    return tasks.some(({ plan }) => plan) ? tasks.filter(({ plan }) => !plan) : undefined;
}
