// The Markdown copy of each page, in the languages that it is written in.
import { site } from 'shiplog:site';
import { editions } from '../../content/editions.js';
import { copyKey } from '../../content/page-keys.js';
import { markdownCopy } from '../../outputs/markdown-copy.js';
import { changedOn, originOf, publishedWeeks, writtenPages } from '../../outputs/published-pages.js';
import { defaultLanguage } from '../../site/site.js';
import { pagePath } from '../../site/urls.js';
export async function getStaticPaths() {
    const first = defaultLanguage(site);
    const paths = [...(await editions()).values()].flatMap((edition) => writtenPages(edition).map(async (view) => {
        const week = view.week && publishedWeeks(edition).find(({ facts }) => facts.week === view.week?.week);
        return {
            params: { page: pagePath(view.path, view.language, first).replace(/\/$/, '') || undefined },
            props: { view, week },
            cacheKey: await copyKey(view, week && [week.facts, week.tasks]),
        };
    }));
    return Promise.all(paths);
}
export const GET = ({ props: { view, week } }) => {
    const text = markdownCopy({
        origin: originOf(view),
        title: view.title,
        description: view.description,
        body: view.body?.entry.body ?? '',
        changed: changedOn(view),
        week,
    }, site);
    return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
