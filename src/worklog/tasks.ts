// The tasks of all weeks, each with what it inherits from the one it continues. Chains, counts and charts are based on these.
import type { Day, Period } from '../site/dates.ts';
import { ofWeek } from './of-week.ts';
import { perLog } from './per-log.ts';
import { taskSpan } from './span.ts';
import type { TaskState } from './task-states.ts';
import type { Evidence, Week } from './week.ts';

/** A task in the context of the whole log. `undefined` and an empty list mean *not recorded*. */
export interface ResolvedTask {
  id: string;
  /** Number of the week that lists it. */
  week: number;
  /** Own or inherited; the id if a title is missing. */
  title: string;
  owners: readonly string[];
  milestone: string | undefined;
  state: TaskState | undefined;
  /** First and last day as worked; both or none. */
  starts: Day | undefined;
  ends: Day | undefined;
  /** The task's own plan. */
  planned: Period | undefined;
  /** The current plan: its own, else that of the task it continues. */
  plan: Period | undefined;
  evidence: readonly Evidence[];
  /** Its evidence and that of the tasks it continues. */
  proof: readonly Evidence[];
  detail: readonly string[];
  continues: string | undefined;
  closes: string | undefined;
  /** Id of the first task of its chain. */
  chain: string;
  /** Number of the week it was carried over from, and of the first week that continues it. */
  carriedFrom: number | undefined;
  carriedTo: number | undefined;
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

export const inOrder = (weeks: readonly Week[]): Week[] => [...weeks].sort((one, other) => one.week - other.week);

/**
 * Every task in the order of weeks. A task that continues an unknown task, or one that is not of an earlier week, is
 * treated as new: `check` reports the reference.
 */
export const resolveTasks = perLog((weeks): readonly ResolvedTask[] => {
  const known = new Map<string, ResolvedTask>();
  const tasks: ResolvedTask[] = [];
  for (const { week, tasks: own = [] } of inOrder(weeks)) {
    for (const task of own) {
      const named = task.continues === undefined ? undefined : known.get(task.continues);
      const parent = named && named.week < week ? named : undefined;
      const span = taskSpan(task);
      const resolved: ResolvedTask = {
        id: task.id,
        week,
        title: task.title ?? parent?.title ?? task.id,
        owners: task.owner === undefined ? (parent?.owners ?? []) : list(task.owner),
        milestone: task.milestone ?? parent?.milestone,
        state: task.state,
        starts: span?.starts,
        ends: span?.ends,
        planned: task.planned,
        plan: task.planned ?? parent?.plan,
        evidence: task.evidence ?? [],
        proof: [...(parent?.proof ?? []), ...(task.evidence ?? [])],
        detail: list(task.detail),
        continues: task.continues,
        closes: task.closes,
        chain: parent?.chain ?? task.id,
        carriedFrom: parent?.week,
        carriedTo: undefined,
      };
      if (parent) parent.carriedTo ??= week;
      if (!known.has(task.id)) known.set(task.id, resolved);
      tasks.push(resolved);
    }
  }
  return tasks;
});

const tasksById = perLog((weeks): ReadonlyMap<string, ResolvedTask> => {
  const byId = new Map<string, ResolvedTask>();
  for (const task of resolveTasks(weeks)) if (!byId.has(task.id)) byId.set(task.id, task);
  return byId;
});

/** The first task with that id. */
export const taskOf = (weeks: readonly Week[], id: string): ResolvedTask | undefined => tasksById(weeks).get(id);

/** The tasks of one week, resolved against all weeks. */
export const tasksOfWeek = (weeks: readonly Week[], number: number): readonly ResolvedTask[] => ofWeek(resolveTasks(weeks), number);
