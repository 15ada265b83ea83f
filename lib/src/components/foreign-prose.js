// Attributes of a page's prose that is still in the original's language while the rest of the page is translated.
import { foreignBody } from '../content/editions.js';
import { foreignDirection } from '../site/direction.js';
/** Its language and direction, for hyphenation, fonts and screen readers; a search in the page's language leaves it out. */
export function foreignProse(view) {
    const lang = foreignBody(view);
    if (view === undefined || lang === undefined)
        return {};
    return { lang, dir: foreignDirection(lang, view.language), 'data-pagefind-ignore': '' };
}
