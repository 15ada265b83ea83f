// The check of the week in the form, in the reader's words: what the editor loads once it is open.
import { formatDay } from '../../i18n/days.ts';
import type { Week } from '../../worklog/week.ts';
import { inLanguage } from './in-language.ts';
import { type FieldFinding, judgeWeek } from './judge-week.ts';
import type { EditedWeek, JudgedSite } from './judged.ts';
import { oneOfEachCause } from './one-cause.ts';
import { taskTitles } from './task-titles.ts';

/** Evidence that is neither an address nor the name of a file, as a hash alone: the build will not find it. */
const bareLinks = ({ tasks }: EditedWeek['facts']): FieldFinding[] =>
  (Array.isArray(tasks) ? tasks : []).flatMap((task, index) =>
    (Array.isArray(task?.evidence) ? task.evidence : []).flatMap((link: { href?: unknown } | null, nth: number): FieldFinding[] => {
      const href = link?.href;
      if (typeof href !== 'string' || href.trim() === '' || /[./#:]/.test(href)) return [];
      const path = ['tasks', index, 'evidence', nth, 'href'];
      return [
        { path, code: 'broken-link', severity: 'error', what: `"${href}" is not a valid URL`, fix: 'write a complete URL: https://…' },
      ];
    }),
  );

/** `language` is the reader's. */
export function findingsOf(
  site: JudgedSite,
  weeks: readonly Week[],
  edited: EditedWeek,
  words: Parameters<typeof inLanguage>[1],
  language: string,
): FieldFinding[] {
  const titles = taskTitles(weeks, edited.facts);
  const found = [...oneOfEachCause(judgeWeek(site, weeks, edited)), ...bareLinks(edited.facts)];
  return found.map((finding) => inLanguage(finding, words, titles, (day) => formatDay(day, language)));
}
