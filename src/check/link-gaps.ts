// Places that links of the default language's texts name, and that the same page lacks in another language: such a text may be shown there.
import { decoded } from '../site/decoded.ts';
import { resolveLink } from '../site/links.ts';
import { type ContentTree, factsLanguage, type PageFile } from './content-tree.ts';
import { isDraft } from './link-targets.ts';
import { targetsOf } from './targets.ts';

/** A place of a page in a language; without a hash the page itself. */
export const gapOf = (language: string, path: string, hash: string): string => `${language}/${path}#${hash}`;

/** The path and place that `target`, written in `file`, leads to on a site; `undefined` if it leads to no page. */
function placeOf(file: string, target: string, first: string): { path: string; hash: string } | undefined {
  const link = resolveLink(file, target.trim());
  if (link.kind === 'page')
    return link.page.language === first && link.hash !== '' ? { path: link.page.path, hash: decoded(link.hash) } : undefined;
  if (link.kind !== 'site') return undefined;
  const [, before = '', hash = ''] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(link.path) ?? [];
  return { path: decoded(before).replace(/\/$/, ''), hash: decoded(hash) };
}

/** Every such place, for `gapOf`. */
export function linkGaps(tree: ContentTree): Set<string> {
  const first = factsLanguage(tree);
  const others = (tree.site?.languages ?? []).filter((language) => language !== first);
  const pages = tree.pages.filter((page) => page.language === first && !isDraft(page));
  const links = (page: PageFile) => [...page.body.links, ...page.wordLinks].map(({ target }) => placeOf(page.path, target, first));
  const docs = tree.diagrams.flatMap(({ path, facts }) =>
    (facts?.elements ?? []).map(({ docs }) => (docs === undefined ? undefined : placeOf(path, docs, first))),
  );
  const places = [...(others.length > 0 ? pages.flatMap(links) : []), ...docs].filter((place) => place !== undefined);
  const gaps = new Set<string>();
  if (others.length === 0 || places.length === 0) return gaps;
  const targets = targetsOf(tree);
  for (const { path, hash } of places) {
    for (const language of others) {
      const address = targets.addressOf(language, path);
      const found = targets.at(address);
      const has = found !== undefined && targets.hasAnchor(found === 'made' ? address : found, hash);
      if (!has) gaps.add(gapOf(language, path, hash));
    }
  }
  return gaps;
}
