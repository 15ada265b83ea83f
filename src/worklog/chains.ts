// Work that spans weeks: a task and everything that continues it.
import type { Day, Period } from '../site/dates.ts';
import { perLog } from './per-log.ts';
import { overallState } from './state.ts';
import type { TaskState } from './task-states.ts';
import { type ResolvedTask, resolveTasks } from './tasks.ts';
import type { Evidence } from './week.ts';

export interface Chain {
  /** Id of its first task. */
  id: string;
  title: string;
  owners: readonly string[];
  milestone: string | undefined;
  /** Its tasks in the order of weeks, at least one. */
  steps: readonly ResolvedTask[];
  firstWeek: number;
  lastWeek: number;
  /** Number of weeks that it was carried beyond its first. */
  weeksLate: number;
  /** How often it was carried over. */
  pushOuts: number;
  /** How often a later step planned a later end than the current plan. */
  replanned: number;
  /** State of its last step, over all last steps if it was split; `undefined` if unknown. */
  state: TaskState | undefined;
  /** First day of its first step and last day of its last one, if those steps are dated. */
  starts: Day | undefined;
  ends: Day | undefined;
  /** The first plan: what was promised before anything moved. */
  plan: Period | undefined;
  proof: readonly Evidence[];
  /** Number of the last week that it was carried over to. */
  carriedTo: number | undefined;
}

function replans(steps: readonly ResolvedTask[]): number {
  let standing: Day | undefined;
  let count = 0;
  for (const { planned } of steps) {
    if (!planned) continue;
    if (standing !== undefined && planned.ends > standing) count++;
    standing = planned.ends;
  }
  return count;
}

function chain(id: string, steps: readonly ResolvedTask[]): Chain {
  const first = steps[0] as ResolvedTask;
  const last = steps.at(-1) as ResolvedTask;
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
export const taskChains = perLog((weeks): readonly Chain[] =>
  [...Map.groupBy(resolveTasks(weeks), (task) => task.chain)].map(([id, steps]) => chain(id, steps)),
);

/** The chains of all weeks by the id of their first task. */
export const chainById = perLog((weeks): ReadonlyMap<string, Chain> => new Map(taskChains(weeks).map((one) => [one.id, one])));
