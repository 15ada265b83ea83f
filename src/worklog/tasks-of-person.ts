// A person's tasks, by week.
import { type ResolvedTask, resolveTasks } from './tasks.ts';
import type { Week } from './week.ts';

export interface WeekOfPerson {
  /** Number of the week. */
  week: number;
  tasks: readonly ResolvedTask[];
}

/** The tasks whose owner is `person`, including inherited owners, by week. */
export const tasksOfPerson = (log: readonly Week[], person: string): WeekOfPerson[] =>
  [
    ...Map.groupBy(
      resolveTasks(log).filter(({ owners }) => owners.includes(person)),
      ({ week }) => week,
    ),
  ].map(([week, tasks]) => ({ week, tasks }));
