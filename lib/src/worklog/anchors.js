/** Ids of a week page's parts. They are the same in every language. */
export const weekAnchors = {
    objectives: 'objectives',
    tasks: 'tasks',
    timeline: 'timeline',
    blockers: 'blockers',
    next: 'next',
};
/** Ids of the parts of the worklog's index. */
export const worklogAnchors = { totals: 'totals', weeks: 'weeks', timeline: 'timeline', days: 'days' };
/** The anchor of a milestone's tasks in the timeline; `''` for tasks without a milestone. */
export const anchorOfMilestone = (id) => `milestone-${id || 'none'}`;
/** The anchor of a task in its week's table. */
export const anchorOfTask = (id) => `task-${id}`;
export const anchorOfObjective = (id) => `objective-${id}`;
export const anchorOfBlocker = (id) => `blocker-${id}`;
export const anchorOfNext = (id) => `next-${id}`;
/** Every anchor that the facts of `week` create on its page; that of its timeline is not among them. */
export function anchorsOfWeek({ objectives, tasks, blockers, next }) {
    const part = (heading, ids, anchorOf) => ids.length === 0 ? [] : [heading, ...ids.map(anchorOf)];
    const idsOf = (list = []) => list.map(({ id }) => id);
    return [
        ...part(weekAnchors.objectives, Object.keys(objectives ?? {}), anchorOfObjective),
        ...part(weekAnchors.tasks, idsOf(tasks), anchorOfTask),
        ...part(weekAnchors.blockers, idsOf(blockers), anchorOfBlocker),
        ...part(weekAnchors.next, Object.keys(next ?? {}), anchorOfNext),
    ];
}
