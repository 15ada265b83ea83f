// One state for several tasks: a week in a list, a task that was split.
import type { TaskState, Week } from './week.ts';

/** True for a task that nobody has to work on any more. A state that is not known is not closed. */
export const isClosed = (state: TaskState | undefined): boolean => state === 'done' || state === 'dropped';

/**
 * What several states come to: blocked as soon as one is, doing while some are begun, done or dropped when all are closed.
 * `undefined` (not known) when there is none, or when only unknown ones stand between the group and its end.
 */
export function overallState(states: readonly (TaskState | undefined)[]): TaskState | undefined {
  const some = (state: TaskState | undefined) => states.includes(state);
  if (some('blocked')) return 'blocked';
  if (some('doing') || (some('planned') && some('done'))) return 'doing';
  if (some(undefined)) return undefined;
  if (some('planned')) return 'planned';
  return some('done') ? 'done' : states.length > 0 ? 'dropped' : undefined;
}

/** The state of a week by its tasks; `undefined` when it is not known. */
export const weekState = (week: Pick<Week, 'tasks'>): TaskState | undefined => overallState((week.tasks ?? []).map(({ state }) => state));
