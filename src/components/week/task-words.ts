// What a row of a week's tasks says: its days, what it belongs to, its state.
import { formatDay } from '../../i18n/days.ts';
import type { Messages } from '../../i18n/en/site.ts';
import type { Period } from '../../site/dates.ts';
import { isDone } from '../../worklog/state.ts';
import type { TaskState } from '../../worklog/task-states.ts';
import type { ResolvedTask } from '../../worklog/tasks.ts';

/** The days of a task with their weekdays; in English the month once if both have the same. */
export function taskDays({ starts, ends }: Period, language: string): string {
  const [first, last] = [formatDay(starts, language, 'weekday'), formatDay(ends, language, 'weekday')];
  if (starts === ends) return first;
  return `${language === 'en' && starts.slice(0, 7) === ends.slice(0, 7) ? first.replace(/ \S+$/, '') : first} – ${last}`;
}

/** The line below a task's title; `''` if there is nothing to say. `milestone` is its name. */
export const aboutTask = (
  { carriedFrom }: Pick<ResolvedTask, 'carriedFrom'>,
  milestone: string | undefined,
  t: Pick<Messages, 'carriedFrom'>,
): string => [milestone, carriedFrom !== undefined && t.carriedFrom(carriedFrom)].filter(Boolean).join(' · ');

/** A state in words. A task that goes on in week `carriedTo` says so, unless it is done. */
export const stateText = (state: TaskState | undefined, carriedTo: number | undefined, t: Pick<Messages, 'state' | 'carriedTo'>): string =>
  carriedTo !== undefined && !isDone(state) ? t.carriedTo(carriedTo) : t.state[state ?? 'unknown'];
