import { perLog } from './per-log.js';
import { overallState } from './state.js';
import { resolveTasks } from './tasks.js';
function replans(steps) {
    let standing;
    let count = 0;
    for (const { planned } of steps) {
        if (!planned)
            continue;
        if (standing !== undefined && planned.ends > standing)
            count++;
        standing = planned.ends;
    }
    return count;
}
function chain(id, steps) {
    const first = steps[0];
    const last = steps.at(-1);
    const pushOuts = steps.length - 1;
    return {
        id,
        title: first.title,
        owners: first.owners.length > 0 ? first.owners : last.owners,
        milestone: first.milestone ?? last.milestone,
        steps,
        firstWeek: first.week,
        lastWeek: last.week,
        weeksLate: last.week - first.week,
        pushOuts,
        replanned: replans(steps),
        state: overallState(steps.filter(({ carriedTo }) => carriedTo === undefined).map(({ state }) => state)),
        starts: first.starts,
        ends: last.ends,
        plan: steps.find(({ planned }) => planned)?.planned,
        proof: steps.flatMap(({ evidence }) => evidence),
        carriedTo: pushOuts > 0 ? last.week : undefined,
    };
}
/**
 * The tasks of `weeks`, each with its continuations, in the order of their first tasks. Every task is in exactly
 * one chain.
 */
export const taskChains = perLog((weeks) => [...Map.groupBy(resolveTasks(weeks), (task) => task.chain)].map(([id, steps]) => chain(id, steps)));
/** The chains of all weeks by the id of their first task. */
export const chainById = perLog((weeks) => new Map(taskChains(weeks).map((one) => [one.id, one])));
