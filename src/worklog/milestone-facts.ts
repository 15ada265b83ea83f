// The status of each milestone, from its tasks: how many are done, and whether the last one ended by the due day.
import type { Day } from '../site/dates.ts';
import type { Milestone } from '../site/site.ts';
import type { Chain } from './chains.ts';
import { isDone, isLeftOut } from './state.ts';

/** `empty`: no task belongs to it. */
export type MilestoneState = 'done' | 'open' | 'empty';

export interface MilestoneFacts extends Milestone {
  state: MilestoneState;
  /** Tasks that count, without dropped ones. */
  total: number;
  done: number;
  /** First and last week with one of its tasks. */
  weeks: readonly [number, number] | undefined;
  /** Last day on which one of its tasks was worked on; `undefined` if a task has no days. */
  lastDay: Day | undefined;
  /** Last recorded day of one of its tasks, whether or not the others have days. */
  latest: Day | undefined;
  /** Ended after the due day, or still open on a later day of the log; `undefined` if that is not recorded. */
  late: boolean | undefined;
}

/** The milestones of site.yaml in order. `logged` is the last day that the log covers. */
export function milestoneFacts(milestones: readonly Milestone[], chains: readonly Chain[], logged: Day | undefined): MilestoneFacts[] {
  return milestones.map((milestone) => {
    const { due } = milestone;
    const own = chains.filter((chain) => chain.milestone === milestone.id && !isLeftOut(chain.state));
    const done = own.filter(({ state }) => isDone(state)).length;
    const state = own.length === 0 ? 'empty' : done === own.length ? 'done' : 'open';
    const ends = own.map((chain) => chain.ends);
    const known = ends.filter((day) => day !== undefined).sort();
    const lastDay = known.length === own.length ? known.at(-1) : undefined;
    const after = (day: Day | undefined) => (due === undefined || day === undefined ? undefined : day > due);
    // One day after the due day is enough to be late, even if the other tasks have no days.
    const late = state === 'open' ? after(logged) : state === 'done' ? after(known.at(-1)) || after(lastDay) : undefined;
    const weeks =
      own.length === 0
        ? undefined
        : ([Math.min(...own.map(({ firstWeek }) => firstWeek)), Math.max(...own.map(({ lastWeek }) => lastWeek))] as const);
    return { ...milestone, state, total: own.length, done, weeks, lastDay, latest: known.at(-1), late };
  });
}
