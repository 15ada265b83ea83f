// llms.txt of a language: its pages by section, each as its Markdown copy.
import { address, site } from 'shiplog:site';
import { homeMessages } from '../../i18n/messages.js';
import { plainText } from '../../markdown/inline.js';
import { pageUrl } from '../../outputs/absolute-links.js';
import { llmsText } from '../../outputs/llms.js';
import { copyPath, languagePaths, writtenPages } from '../../outputs/published-pages.js';
import { localizedText } from '../../site/localized-text.js';
import { readingOrder, sections } from '../../site/tree.js';
import { href } from '../../site/urls.js';
export const getStaticPaths = languagePaths;
export const GET = ({ props: { edition } }) => {
    const { language, tree } = edition;
    const written = new Set(writtenPages(edition));
    const list = (views) => views
        .filter((view) => view !== undefined && written.has(view))
        .map((view) => ({
        title: plainText(view.title),
        description: view.description && plainText(view.description),
        url: address.origin + href(address.base, copyPath(view)),
    }));
    const name = localizedText(site.name, language);
    const text = llmsText({
        name,
        description: localizedText(site.description, language),
        sections: [
            { title: name, pages: list([tree.page]) },
            ...sections(tree, site.navigation).map((section) => ({
                title: section.title,
                pages: list(readingOrder(section).map(({ page }) => page)),
            })),
            {
                title: homeMessages(language).people,
                pages: site.people.map(({ id, name: person, about }) => ({
                    title: localizedText(person, language),
                    description: about && localizedText(about, language),
                    url: pageUrl(address, `people/${id}`, language, site.languages),
                })),
            },
        ],
    });
    return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
