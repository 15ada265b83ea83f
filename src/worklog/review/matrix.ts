// Progress as a mentor reads it: milestones by week, load by owner, and postponed work.
import type { Day } from '../../site/dates.ts';
import type { Milestone } from '../../site/site.ts';
import { type Chain, taskChains } from '../chains.ts';
import { type Progress, progress, progressByMilestone, progressByOwner } from '../progress.ts';
import { isClosed, overallState } from '../state.ts';
import type { TaskState } from '../task-states.ts';
import { inOrder, type ResolvedTask, tasksOfWeek } from '../tasks.ts';
import type { Week } from '../week.ts';

/** The tasks of one milestone, or of one owner, in one week. */
export interface MatrixCell {
  week: number;
  total: number;
  done: number;
  /** Tasks whose state is unknown. */
  unknown: number;
  /** Their overall state; `undefined` without tasks, or if unknown. */
  state: TaskState | undefined;
}

export interface MatrixRow {
  /** Id of the milestone or owner; `undefined` collects tasks without one. */
  id: string | undefined;
  /** One cell per week, in the order of weeks. */
  cells: readonly MatrixCell[];
  /** Over all weeks, each chain counted once; `undefined` if it has no tasks. */
  progress: Progress | undefined;
}

export interface MilestoneRow extends MatrixRow {
  due: Day | undefined;
  /** Last day worked on it so far; `undefined` while none of its tasks is dated. */
  lastWorked: Day | undefined;
  /** Worked on after it was due. Unknown without a due day or a dated task, or while open work may still end in time. */
  late: boolean | undefined;
}

function cell(week: number, tasks: readonly ResolvedTask[]): MatrixCell {
  const { total, done, states } = progress(tasks);
  return { week, total, done: done.count, unknown: states.unknown, state: overallState(tasks.map(({ state }) => state)) };
}

function cells(weeks: readonly Week[], belongs: (task: ResolvedTask) => boolean): MatrixCell[] {
  return inOrder(weeks).map(({ week }) => cell(week, tasksOfWeek(weeks, week).filter(belongs)));
}

/** Milestones in the order of site.yaml, then those that only tasks have, then the tasks without one. */
export function milestoneMatrix(weeks: readonly Week[], milestones: readonly Milestone[]): MilestoneRow[] {
  const progress = progressByMilestone(weeks);
  const due = new Map(milestones.map((milestone) => [milestone.id, milestone.due]));
  const named = [...progress.keys()].filter((id) => id !== undefined && !due.has(id));
  return [...due.keys(), ...named, ...(progress.has(undefined) ? [undefined] : [])].map((id) => {
    const chains = taskChains(weeks).filter(({ milestone }) => milestone === id);
    const days = chains.flatMap(({ steps }) => steps.flatMap(({ ends }) => ends ?? [])).sort();
    const lastWorked = days.at(-1);
    const day = id === undefined ? undefined : due.get(id);
    const over = lastWorked !== undefined && day !== undefined ? lastWorked > day : undefined;
    const closed = chains.every(({ state }) => isClosed(state));
    return {
      id,
      due: day,
      lastWorked,
      late: over === false && !closed ? undefined : over,
      cells: cells(weeks, (task) => task.milestone === id),
      progress: progress.get(id),
    };
  });
}

/** True if there is a milestone to show: a table of tasks without one tells nothing. */
export const hasMilestones = (weeks: readonly Week[], milestones: readonly Milestone[]): boolean =>
  milestones.length > 0 || taskChains(weeks).some(({ milestone }) => milestone !== undefined);

/** True if there is an owner to show. */
export const hasOwners = (weeks: readonly Week[]): boolean => taskChains(weeks).some(({ owners }) => owners.length > 0);

/** Load and completion of each owner, the busiest first; tasks without an owner last. A task of several counts for each. */
export function ownerMatrix(weeks: readonly Week[]): MatrixRow[] {
  const rows = [...progressByOwner(weeks)].map(([id, progress]): MatrixRow => {
    const belongs = ({ owners }: ResolvedTask) => (id === undefined ? owners.length === 0 : owners.includes(id));
    return { id, progress, cells: cells(weeks, belongs) };
  });
  return rows.sort(
    (a, b) => Number(a.id === undefined) - Number(b.id === undefined) || (b.progress?.total ?? 0) - (a.progress?.total ?? 0),
  );
}

/** Chains that were carried over, the most weeks late first, then the most often postponed. */
export const pushedOut = (weeks: readonly Week[]): Chain[] =>
  taskChains(weeks)
    .filter(({ pushOuts }) => pushOuts > 0)
    .sort((a, b) => b.weeksLate - a.weeksLate || b.pushOuts - a.pushOuts);

/**
 * Unplanned work: tasks of a week that neither have a plan nor inherit one. Only in weeks in which some task has a plan;
 * in the others plans are not recorded (`undefined`).
 */
export function unplannedTasks(weeks: readonly Week[], week: number): ResolvedTask[] | undefined {
  const tasks = tasksOfWeek(weeks, week);
  return tasks.some(({ plan }) => plan) ? tasks.filter(({ plan }) => !plan) : undefined;
}
