import { isDone, isLeftOut } from './state.js';
/** The milestones of site.yaml in order. `logged` is the last day that the log covers. */
export function milestoneFacts(milestones, chains, logged) {
    return milestones.map((milestone) => {
        const { due } = milestone;
        const own = chains.filter((chain) => chain.milestone === milestone.id && !isLeftOut(chain.state));
        const done = own.filter(({ state }) => isDone(state)).length;
        const state = own.length === 0 ? 'empty' : done === own.length ? 'done' : 'open';
        const ends = own.map((chain) => chain.ends);
        const known = ends.filter((day) => day !== undefined).sort();
        const lastDay = known.length === own.length ? known.at(-1) : undefined;
        const after = (day) => (due === undefined || day === undefined ? undefined : day > due);
        // One day after the due day is enough to be late, even if the other tasks have no days.
        const late = state === 'open' ? after(logged) : state === 'done' ? after(known.at(-1)) || after(lastDay) : undefined;
        const weeks = own.length === 0
            ? undefined
            : [Math.min(...own.map(({ firstWeek }) => firstWeek)), Math.max(...own.map(({ lastWeek }) => lastWeek))];
        return { ...milestone, state, total: own.length, done, weeks, lastDay, latest: known.at(-1), late };
    });
}
