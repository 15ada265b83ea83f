// The sitemap of all languages.
import { address, site } from 'shiplog:site';
import { editions } from '../content/editions.js';
import { pageUrl } from '../outputs/absolute-links.js';
import { changedOn, writtenPages } from '../outputs/published-pages.js';
import { sitemap } from '../outputs/sitemap.js';
/** The worklog's index is computed: it exists in every language that has weeks, with or without an introducing file. */
function pagesOf(edition) {
    const { language } = edition;
    const written = writtenPages(edition).map((view) => ({ path: view.path, changed: changedOn(view) }));
    if (edition.weeks.length > 0 && !edition.views.has('worklog'))
        written.push({ path: 'worklog', changed: undefined });
    if (site.people.length > 0)
        written.push(...['people', ...site.people.map(({ id }) => `people/${id}`)].map((path) => ({ path, changed: undefined })));
    return written.map((page) => ({ ...page, language, url: pageUrl(address, page.path, language, site.languages) }));
}
export const GET = async () => new Response(sitemap([...(await editions()).values()].flatMap(pagesOf)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
});
