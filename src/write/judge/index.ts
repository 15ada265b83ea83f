// The check of the week in the form, in the reader's words: what the editor loads once it is open.
import { formatDay } from '../../i18n/days.ts';
import type { Week } from '../../worklog/week.ts';
import { inLanguage } from './in-language.ts';
import { type FieldFinding, judgeWeek } from './judge-week.ts';
import type { EditedWeek, JudgedSite } from './judged.ts';
import { oneOfEachCause } from './one-cause.ts';
import { taskTitles } from './task-titles.ts';

/** `language` is the reader's. */
export function findingsOf(
  site: JudgedSite,
  weeks: readonly Week[],
  edited: EditedWeek,
  words: Parameters<typeof inLanguage>[1],
  language: string,
): FieldFinding[] {
  const titles = taskTitles(weeks, edited.facts);
  const found = oneOfEachCause(judgeWeek(site, weeks, edited), edited.facts, site);
  return found.map((finding) => inLanguage(finding, words, titles, (day) => formatDay(day, language)));
}
