// Where a link of a content file leads on the published site.
import { decoded } from '../site/decoded.ts';
import { languageOf } from '../site/file-language.ts';
import { addressLanguage, type Lacks, type Languages, linkLanguage } from '../site/link-language.ts';
import { resolveLink } from '../site/links.ts';
import { filePath } from '../site/published-files.ts';
import { href, pagePath } from '../site/urls.ts';
import type { Page } from './page.ts';

/** A link as it is rendered. `dead` contains the author's target; `none` is a forbidden target. */
export type Target =
  | { kind: 'here'; href: string }
  | { kind: 'away'; href: string }
  | { kind: 'dead'; original: string }
  | { kind: 'none' };

const hashed = (hash: string): string => (hash === '' ? '' : `#${hash}`);

/** Joins a site path to the base. Percent-encoded characters stay encoded. */
const siteHref = (base: string, path: string): string => href(base, path).replace(/%25([0-9a-f]{2})/gi, '%$1');

/** A file's path as a link; `?` and `#` are part of its name. */
export const fileHref = (base: string, path: string): string => href(base, path).replaceAll('?', '%3F').replaceAll('#', '%23');

/** The page that shows a link: `language` is its reader's, `file` that of the text. */
export type Linking = Pick<Page, 'file' | 'language' | 'base' | 'languages'> & { lacks?: Lacks | undefined };

/** The address `path` of the site, as written after its slash, for a reader of `reader`. */
function addressFor(path: string, page: Linking, languages: Languages): string {
  const [, before = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const hash = decoded(/#(.*)$/s.exec(rest)?.[1] ?? '');
  const language = addressLanguage(decoded(before), hash, languages, page.languages);
  return language === undefined ? path : `${language}/${path}`;
}

/** Where `written` leads from `page`, in the language that `src/site/link-language.ts` decides. */
export function targetOf(written: string, page: Linking): Target {
  const link = resolveLink(page.file, written.trim());
  const first = page.languages[0] ?? page.language;
  const languages: Languages = { own: languageOf(page.file, page.languages), reader: page.language, first, lacks: page.lacks };
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
