// The line under a week's title: how many tasks it has, or how many of them are done.
import type { Messages } from '../../i18n/en/site.ts';
import { weekProgress } from '../../worklog/progress.ts';
import { weekState } from '../../worklog/state.ts';
import type { Week } from '../../worklog/week.ts';
import { type Look, lookOf } from '../looks.ts';

/** Its text, and the look of the week's state if the states of its tasks are recorded; `undefined` for a week without tasks. */
export function tasksInBrief(
  weeks: readonly Week[],
  week: Week,
  t: Pick<Messages, 'taskCount' | 'tasksDone'>,
): { text: string; look: Look | undefined } | undefined {
  const { done, total } = weekProgress(weeks, week.week);
  if (total === 0) return undefined;
  return done.of === 0
    ? { text: t.taskCount(total), look: undefined }
    : { text: t.tasksDone(done.count, done.of + done.unknown), look: lookOf(weekState(week)) };
}
