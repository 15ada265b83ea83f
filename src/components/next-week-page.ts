// The repository's page for a new file, with the next week filled in: dates from the calendar, unfinished tasks carried over.
import { site } from 'shiplog:site';
import { newFilePage } from '../site/repository.ts';
import { defaultLanguage } from '../site/site.ts';
import { newWeekText } from '../worklog/new-week-text.ts';
import { nextNumber, nextWeek, weekFileName } from '../worklog/next-week.ts';
import type { Week } from '../worklog/week.ts';

/** `undefined` if site.yaml names no repository. */
export function nextWeekPage(weeks: readonly Week[]): string | undefined {
  const first = defaultLanguage(site);
  const number = nextNumber(weeks);
  const file = `${first}/worklog/${weekFileName(number)}.md`;
  return site.repository && newFilePage(site.repository, file, newWeekText(nextWeek(weeks, number, site.programme), first)).url;
}
