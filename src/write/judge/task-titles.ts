// What tasks are called: the form shows no ids.
import { resolveTasks } from '../../worklog/tasks.ts';
import type { Week } from '../../worklog/week.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Titles of tasks by id, those in the form first: own, or that of the task that they continue. */
export function taskTitles(weeks: readonly Week[], { tasks }: Record<string, unknown>): Map<string, string> {
  const titles = new Map(resolveTasks(weeks).map(({ id, title }) => [id, title]));
  for (const task of Array.isArray(tasks) ? tasks.filter(isObject) : []) {
    const title = task['title'] ?? titles.get(String(task['continues']));
    if (typeof title === 'string' && title.trim() !== '') titles.set(String(task['id']), title);
  }
  return titles;
}
