// The content for endpoints: the pages that exist in a language, and its weeks with all their facts.
import { lastChange } from 'shiplog:history';
import { address, site } from 'shiplog:site';
import { type Edition, editions, isTranslated, type View } from '../content/editions.ts';
import { lackingIn } from '../content/link-gaps.ts';
import { defaultLanguage } from '../site/site.ts';
import { pagePath } from '../site/urls.ts';
import { type ResolvedTask, resolveTasks } from '../worklog/tasks.ts';
import type { Origin } from './absolute-links.ts';
import type { FeedWeek } from './feed.ts';

const first = defaultLanguage(site);

/** `undefined` for the default language, which has no prefix in addresses. */
export const prefixOf = (language: string): string | undefined => (language === first ? undefined : language);

/** One path per language, for endpoints that exist in each. */
export const languagePaths = async (): Promise<{ params: { lang: string | undefined }; props: { edition: Edition } }[]> =>
  [...(await editions()).values()].map((edition) => ({ params: { lang: prefixOf(edition.language) }, props: { edition } }));

/** The file that links of the page's text are relative to. */
export const originOf = (view: View): Origin => ({
  address,
  languages: site.languages,
  file: view.source?.file ?? `${view.language}/${view.path}.md`,
  language: view.language,
  path: view.path,
  lacks: lackingIn(view.language),
});

/** Day of the last change of the page's file. */
export const changedOn = (view: View): string | undefined => (view.source ? lastChange(view.source.file)?.day : undefined);

/** The pages that are written in a language, without drafts. */
export const writtenPages = (edition: Edition): View[] =>
  [...edition.views.values()].filter((view) => view.source && isTranslated(view) && !view.draft);

/** The address of a page's Markdown copy, below the base. */
export const copyPath = (view: View): string => `${pagePath(view.path, view.language, first)}index.md`;

const weeksByEdition = new WeakMap<Edition, FeedWeek[]>();

/** The weeks of a language in order, without drafts. Weeks that are not translated have the default language's text. */
export function publishedWeeks(edition: Edition): FeedWeek[] {
  const known = weeksByEdition.get(edition);
  if (known) return known;
  const tasks = new Map<number, ResolvedTask[]>(edition.log.map(({ week }) => [week, []]));
  for (const task of resolveTasks(edition.log)) tasks.get(task.week)?.push(task);
  const weeks = edition.weeks
    .filter(({ draft }) => !draft)
    .map((view) => {
      const origin = originOf(view);
      const evidenceFrom = { ...origin, file: `${first}/${view.path}.md` };
      return { origin, evidenceFrom, facts: view.week, tasks: tasks.get(view.week.week) ?? [], changed: changedOn(view) };
    });
  weeksByEdition.set(edition, weeks);
  return weeks;
}
