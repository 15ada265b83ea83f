// A person's tasks, by week.
import { resolveTasks } from './tasks.js';
/** The tasks whose owner is `person`, including inherited owners, by week. */
export const tasksOfPerson = (log, person) => [
    ...Map.groupBy(resolveTasks(log).filter(({ owners }) => owners.includes(person)), ({ week }) => week),
].map(([week, tasks]) => ({ week, tasks }));
