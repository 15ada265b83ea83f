// The anchors that a week's facts create on its page: the page builder sets them, links may use them, and `check` reads them from here.
import type { Week } from './week.ts';

/** Ids of a week page's parts. They are the same in every language. */
export const weekAnchors = {
  objectives: 'objectives',
  tasks: 'tasks',
  timeline: 'timeline',
  blockers: 'blockers',
  next: 'next',
} as const;

/** Ids of the parts of the worklog's index. */
export const worklogAnchors = { totals: 'totals', weeks: 'weeks', timeline: 'timeline', days: 'days' } as const;

/** The anchor of a milestone's tasks in the timeline; `''` for tasks without a milestone. */
export const anchorOfMilestone = (id: string): string => `milestone-${id || 'none'}`;

/** The anchor of a task in its week's table. */
export const anchorOfTask = (id: string): string => `task-${id}`;
export const anchorOfObjective = (id: string): string => `objective-${id}`;
export const anchorOfBlocker = (id: string): string => `blocker-${id}`;
export const anchorOfNext = (id: string): string => `next-${id}`;

/** Every anchor that the facts of `week` create on its page; that of its timeline is not among them. */
export function anchorsOfWeek({ objectives, tasks, blockers, next }: Week): string[] {
  const part = (heading: string, ids: readonly string[], anchorOf: (id: string) => string) =>
    ids.length === 0 ? [] : [heading, ...ids.map(anchorOf)];
  const idsOf = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
  return [
    ...part(weekAnchors.objectives, Object.keys(objectives ?? {}), anchorOfObjective),
    ...part(weekAnchors.tasks, idsOf(tasks), anchorOfTask),
    ...part(weekAnchors.blockers, idsOf(blockers), anchorOfBlocker),
    ...part(weekAnchors.next, Object.keys(next ?? {}), anchorOfNext),
  ];
}
