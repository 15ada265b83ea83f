// What the search index takes of a page.
import { createHash } from 'node:crypto';
/** A page opts in with this attribute on the element that contains its text. */
export const OPT_IN = 'data-pagefind-body';
/** Elements that end without a gap between words. */
const INLINE = 'span|b|i|em|strong|code|sup|sub|mark|text|tspan';
const SEAM = new RegExp(`</(?!(?:${INLINE})>)[a-z][a-z0-9]*>(?=<[a-z])`, 'g');
/** `html` with a space between neighboring cells, links and buttons: Pagefind would join their words. */
export const withGaps = (html) => html.replace(SEAM, '$& ');
/** The part of a page that is searched, as a page: what is around it may change without a new index. */
export function searchedPart(html) {
    const [root] = /<html\b[^>]*>/.exec(html) ?? [];
    const start = html.indexOf('<article');
    const end = html.lastIndexOf('</article>');
    return root === undefined || start < 0 || end < start
        ? html
        : `<!doctype html>${root}<body>${html.slice(start, end)}</article></body></html>`;
}
/** What Pagefind is given of a page; `undefined` if the page does not opt in. */
export const searched = (html) => (html.includes(OPT_IN) ? withGaps(searchedPart(html)) : undefined);
/** `html` is what `searched` returns. */
export function indexedPage(path, html) {
    const language = /<html\b[^>]*\slang="([^"]+)"/.exec(html)?.[1]?.toLowerCase() ?? 'unknown';
    return [path, createHash('sha1').update(html).digest('base64url'), language];
}
