// The check of the week in the form, in the reader's words: what the editor loads once it is open.
import type { Week } from '../../worklog/week.ts';
import { inLanguage } from './in-language.ts';
import { type FieldFinding, judgeWeek } from './judge-week.ts';
import type { EditedWeek, JudgedSite } from './judged.ts';
import { taskTitles } from './task-titles.ts';

export function findingsOf(
  site: JudgedSite,
  weeks: readonly Week[],
  edited: EditedWeek,
  words: Parameters<typeof inLanguage>[1],
): FieldFinding[] {
  const titles = taskTitles(weeks, edited.facts);
  return judgeWeek(site, weeks, edited).map((finding) => inLanguage(finding, words, titles));
}
