// The content: every file that a rule may read, parsed once before any rule runs.
import { defaultLanguage } from '../site/site.js';
import { pagePath } from '../site/urls.js';
/** A point of a page as a place. */
export const placeIn = ({ shown }, { line, column }) => ({ file: shown, line, column });
/** The top of a file. */
export const topOf = ({ shown }) => ({ file: shown, line: 1, column: 1 });
/** The top of a file beside the pages, by its path below the root. */
export const placeAtTop = ({ siteFile }, path) => ({
    file: `${siteFile?.shown.slice(0, -'site.yaml'.length) ?? ''}${path}`,
    line: 1,
    column: 1,
});
/** The position of a value of the front matter, a review or a diagram; the top of the file if there is none. */
export const placeOf = (page, path, part) => page.yaml?.place(path, part) ?? topOf(page);
/** The language whose files contain the facts. */
export const factsLanguage = ({ site }) => (site ? defaultLanguage(site) : 'en');
/** The weeks of the default language, by number, each with its front matter. */
export function weeksOf(tree) {
    const language = factsLanguage(tree);
    const weeks = tree.pages.filter((page) => page.kind === 'week' && page.language === language && page.facts !== undefined);
    return weeks.sort((a, b) => a.facts.week - b.facts.week);
}
/** The default language's pages that are shown for missing translations, by content path. */
export const originals = (tree) => new Map(tree.pages.filter(({ language }) => language === factsLanguage(tree)).map((page) => [page.page, page]));
/** The address of a page below the site's base, without slashes at its ends. */
export const addressOf = (tree, language, page) => pagePath(page, language, factsLanguage(tree)).replace(/\/$/, '');
