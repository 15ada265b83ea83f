import { taskChains } from './chains.js';
import { isDone, isLeftOut } from './state.js';
import { tasksOfWeek } from './tasks.js';
import { taskStates } from './week.js';
/** True if the state of any item is known. */
export const hasStates = ({ total, states }) => total > states.unknown;
/** Counts items by the result of `judge`; `null` omits the item, `undefined` means unknown. */
function share(items, judge) {
    const verdicts = items.map(judge).filter((verdict) => verdict !== null);
    const unknown = verdicts.filter((verdict) => verdict === undefined).length;
    return { count: verdicts.filter((verdict) => verdict === true).length, of: verdicts.length - unknown, unknown };
}
const late = ({ ends, plan }) => (ends && plan ? ends > plan.ends : undefined);
const punctual = (item) => {
    const isLate = late(item);
    return isLate === undefined ? undefined : !isLate;
};
/** Judges a done item; omits the others, except those whose state is unknown. */
const ofDone = (judge) => (item) => isDone(item.state) ? judge(item) : item.state === undefined ? undefined : null;
/**
 * The only rule for evidence: done work has it if this task or one that it continues has a link. Work that is not done is
 * omitted (`null`); without a state the answer is unknown.
 */
export const hasEvidence = ofDone(({ proof }) => proof.length > 0);
/** Counts over any items: the tasks of a week, the chains of a log, those of one owner. */
export function progress(items) {
    const states = Object.fromEntries([...taskStates, 'unknown'].map((state) => [state, 0]));
    for (const { state } of items)
        states[state ?? 'unknown']++;
    return {
        total: items.length,
        states,
        done: share(items, ({ state }) => (state === undefined ? undefined : isLeftOut(state) ? null : isDone(state))),
        onTime: share(items, ofDone(punctual)),
        slipped: share(items, (item) => (isLeftOut(item.state) ? null : isDone(item.state) ? late(item) : late(item) || undefined)),
        carriedOver: share(items, ({ state, carriedTo }) => carriedTo !== undefined || (state === undefined ? undefined : false)),
        evidence: share(items, hasEvidence),
    };
}
/** One week's tasks. `weeks` are all weeks: they determine what was inherited and what was continued. */
export const weekProgress = (weeks, number) => progress(tasksOfWeek(weeks, number));
/** All weeks together: each chain counts once, with its last state and against its first plan. */
export const logProgress = (weeks) => progress(taskChains(weeks));
/** Progress of each group of chains. An item with several keys counts in each; `undefined` collects those without a key. */
function by(chains, keys) {
    const groups = new Map();
    for (const chain of chains) {
        const named = keys(chain);
        for (const key of named.length > 0 ? named : [undefined])
            groups.set(key, [...(groups.get(key) ?? []), chain]);
    }
    return new Map([...groups].map(([key, items]) => [key, progress(items)]));
}
export const progressByOwner = (weeks) => by(taskChains(weeks), ({ owners }) => owners);
export const progressByMilestone = (weeks) => by(taskChains(weeks), ({ milestone }) => (milestone === undefined ? [] : [milestone]));
