// The overall state of several tasks: for a week in a list, or a task that was split.
import type { TaskState, Week } from './week.ts';

/** True for a task that needs no more work. An unknown state is not closed. */
export const isClosed = (state: TaskState | undefined): boolean => state === 'done' || state === 'dropped';

/**
 * The overall state: blocked if one is, doing if some have started, done or dropped if all are closed.
 * `undefined` (unknown) if there is none, or if only unknown ones keep the group from being closed.
 */
export function overallState(states: readonly (TaskState | undefined)[]): TaskState | undefined {
  const some = (state: TaskState | undefined) => states.includes(state);
  if (some('blocked')) return 'blocked';
  if (some('doing') || (some('planned') && some('done'))) return 'doing';
  if (some(undefined)) return undefined;
  if (some('planned')) return 'planned';
  return some('done') ? 'done' : states.length > 0 ? 'dropped' : undefined;
}

/** The state of a week by its tasks; `undefined` if unknown. */
export const weekState = (week: Pick<Week, 'tasks'>): TaskState | undefined => overallState((week.tasks ?? []).map(({ state }) => state));
