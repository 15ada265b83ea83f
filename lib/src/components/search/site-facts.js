// Collects the site's data for search in the page.
import { site } from 'shiplog:site';
import { pageHref } from '../../content/addresses.js';
import { isTranslated } from '../../content/editions.js';
import { homeMessages, languageIn, messages, reviewMessages, searchWords } from '../../i18n/messages.js';
import { defaultLanguage } from '../../site/site.js';
import { sections } from '../../site/tree.js';
const first = defaultLanguage(site);
export function searchFacts(edition) {
    const { language } = edition;
    const place = (title, path) => ({ title, url: pageHref(path, language) });
    const written = sections(edition.tree, site.navigation).map(({ page, path, title }) => place(page?.label ?? page?.title ?? (path === 'worklog' ? messages(language).worklog : title), path));
    return {
        words: searchWords(language),
        name: languageIn(language, language),
        page: pageHref('search', language),
        sections: [
            ...written.filter(({ url }) => url !== pageHref('', language)),
            ...(site.features.sandbox ? [place(homeMessages(language).demo, 'sandbox')] : []),
            ...(site.features.review && edition.weeks.length > 0 ? [place(reviewMessages(language).title, 'review')] : []),
        ],
        others: site.languages
            .filter((other) => other !== language)
            .map((other) => ({ language: other, name: languageIn(other, language), page: pageHref('search', other) })),
        untranslated: Object.fromEntries([...edition.views.values()]
            .filter((view) => !isTranslated(view))
            .map(({ path }) => [pageHref(path, first), pageHref(path, language)])),
        source: first,
    };
}
