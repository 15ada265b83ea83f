// Where a link of a content file leads on the published site.
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

/** Where `written` leads from `page`. A page's link stays in the language of its page. */
export function targetOf(written: string, page: Pick<Page, 'file' | 'language' | 'base' | 'languages'>): Target {
  const link = resolveLink(page.file, written.trim());
  switch (link.kind) {
    case 'page':
      return {
        kind: 'here',
        href: href(page.base, pagePath(link.page.path, page.language, page.languages[0] ?? page.language)) + hashed(link.hash),
      };
    case 'anchor':
      return { kind: 'here', href: `#${link.hash}` };
    case 'file':
      return { kind: 'here', href: fileHref(page.base, filePath(link.file, page.languages)) + hashed(link.hash) };
    case 'site':
      return { kind: 'here', href: siteHref(page.base, link.path) };
    case 'external':
      return { kind: 'away', href: link.url };
    case 'dead':
      return { kind: 'dead', original: link.original };
    case 'refused':
      return { kind: 'none' };
  }
}
