// Where a link of a content file leads on the published site.
import { decoded } from '../site/decoded.js';
import { addressLanguage, linkLanguage } from '../site/link-language.js';
import { resolveLink } from '../site/links.js';
import { filePath } from '../site/published-files.js';
import { href, pagePath } from '../site/urls.js';
import { languageOf } from './page.js';
const hashed = (hash) => (hash === '' ? '' : `#${hash}`);
/** Joins a site path to the base. Percent-encoded characters stay encoded. */
const siteHref = (base, path) => href(base, path).replace(/%25([0-9a-f]{2})/gi, '%$1');
/** A file's path as a link; `?` and `#` are part of its name. */
export const fileHref = (base, path) => href(base, path).replaceAll('?', '%3F').replaceAll('#', '%23');
/** The address `path` of the site, as written after its slash, for a reader of `reader`. */
function addressFor(path, page, languages) {
    const [, before = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
    const hash = decoded(/#(.*)$/s.exec(rest)?.[1] ?? '');
    const language = addressLanguage(decoded(before), hash, languages, page.languages);
    return language === undefined ? path : `${language}/${path}`;
}
/** Where `written` leads from `page`, in the language that `src/site/link-language.ts` decides. */
export function targetOf(written, page) {
    const link = resolveLink(page.file, written.trim());
    const first = page.languages[0] ?? page.language;
    const languages = { own: languageOf(page.file, page.languages), reader: page.language, first, lacks: page.lacks };
    switch (link.kind) {
        case 'page': {
            const { language: named, path } = link.page;
            const language = linkLanguage(named, path, decoded(link.hash), languages);
            return { kind: 'here', href: href(page.base, pagePath(path, language, first)) + hashed(link.hash) };
        }
        case 'anchor':
            return { kind: 'here', href: `#${link.hash}` };
        case 'file':
            return { kind: 'here', href: fileHref(page.base, filePath(link.file, page.languages)) + hashed(link.hash) };
        case 'site':
            return { kind: 'here', href: siteHref(page.base, addressFor(link.path, page, languages)) };
        case 'external':
            return { kind: 'away', href: link.url };
        case 'dead':
            return { kind: 'dead', original: link.original };
        case 'refused':
            return { kind: 'none' };
    }
}
