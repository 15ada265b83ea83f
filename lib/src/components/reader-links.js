// Links of a text that is shown to a reader of another language: the rendered text is the same for all, so its links are moved here.
import { decoded } from '../site/decoded.js';
import { addressLanguage } from '../site/link-language.js';
const LINK = /(<a\b(?:[^>"]|"[^"]*")*?\shref=")([^"]*)(?=")/g;
/** `html` with the links below `base` (a slash at both ends) to pages in the language that `src/site/link-language.ts` decides. */
export function readerLinks(html, base, languages, all) {
    return html.replace(LINK, (whole, before, href) => {
        if (!href.startsWith(base))
            return whole;
        const rest = href.slice(base.length);
        const [, path = '', hash = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(rest.replaceAll(/&(?:amp|#38|#x26);/gi, '&')) ?? [];
        const language = addressLanguage(decoded(path), decoded(hash), languages, all);
        return language === undefined ? whole : `${before}${base}${language}/${rest}`;
    });
}
