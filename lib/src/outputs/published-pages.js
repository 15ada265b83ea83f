// The content for endpoints: the pages that exist in a language, and its weeks with all their facts.
import { lastChange } from 'shiplog:history';
import { address, site } from 'shiplog:site';
import { editions, isTranslated } from '../content/editions.js';
import { lackingIn } from '../content/link-gaps.js';
import { defaultLanguage } from '../site/site.js';
import { pagePath } from '../site/urls.js';
import { resolveTasks } from '../worklog/tasks.js';
const first = defaultLanguage(site);
/** `undefined` for the default language, which has no prefix in addresses. */
export const prefixOf = (language) => (language === first ? undefined : language);
/** One path per language, for endpoints that exist in each. */
export const languagePaths = async () => [...(await editions()).values()].map((edition) => ({ params: { lang: prefixOf(edition.language) }, props: { edition } }));
/** The file that links of the page's text are relative to. */
export const originOf = (view) => ({
    address,
    languages: site.languages,
    file: view.source?.file ?? `${view.language}/${view.path}.md`,
    language: view.language,
    path: view.path,
    lacks: lackingIn(view.language),
});
/** Day of the last change of the page's file. */
export const changedOn = (view) => (view.source ? lastChange(view.source.file)?.day : undefined);
/** The pages that are written in a language, without drafts. */
export const writtenPages = (edition) => [...edition.views.values()].filter((view) => view.source && isTranslated(view) && !view.draft);
/** The address of a page's Markdown copy, below the base. */
export const copyPath = (view) => `${pagePath(view.path, view.language, first)}index.md`;
const weeksByEdition = new WeakMap();
/** The weeks of a language in order, without drafts. Weeks that are not translated have the default language's text. */
export function publishedWeeks(edition) {
    const known = weeksByEdition.get(edition);
    if (known)
        return known;
    const tasks = new Map(edition.log.map(({ week }) => [week, []]));
    for (const task of resolveTasks(edition.log))
        tasks.get(task.week)?.push(task);
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
