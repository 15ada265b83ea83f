// What each task state means for counts and for the overall state of several tasks: a week in a list, or a task that was split.
import { type TaskState, taskStates } from './task-states.ts';
import type { Week } from './week.ts';

/** ahead: not started · active: in work · stuck: cannot continue · done · left-out: will not be done, and is not counted. */
type Phase = 'ahead' | 'active' | 'stuck' | 'done' | 'left-out';

/** A new state does not compile without its phase, and every count follows from it. */
const phases: Readonly<Record<TaskState, Phase>> = {
  planned: 'ahead',
  doing: 'active',
  done: 'done',
  blocked: 'stuck',
  dropped: 'left-out',
};

const isIn = (phase: Phase) => (state: TaskState | undefined) => state !== undefined && phases[state] === phase;

export const isDone = isIn('done');
export const isStuck = isIn('stuck');
/** True for a task that counts neither as done nor as open. */
export const isLeftOut = isIn('left-out');
/** True for a task that needs no more work. An unknown state is not closed. */
export const isClosed = (state: TaskState | undefined): boolean => isDone(state) || isLeftOut(state);

/**
 * The overall state: blocked if one is, doing if some have started, done or dropped if all are closed.
 * `undefined` (unknown) if there is none, or if only unknown ones keep the group from being closed.
 */
export function overallState(states: readonly (TaskState | undefined)[]): TaskState | undefined {
  const first = (phase: Phase) => taskStates.find((state) => phases[state] === phase && states.includes(state));
  const working = first('stuck') ?? first('active');
  if (working) return working;
  if (first('ahead') && first('done')) return 'doing';
  if (states.includes(undefined)) return undefined;
  return first('ahead') ?? first('done') ?? first('left-out');
}

/** The state of a week by its tasks; `undefined` if unknown. */
export const weekState = (week: Pick<Week, 'tasks'>): TaskState | undefined => overallState((week.tasks ?? []).map(({ state }) => state));
