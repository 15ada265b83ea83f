// Checks whether a link leads to an existing page, file, anchor or address of the site. Documents of diagrams are checked the same way.
import { decoded } from '../site/decoded.ts';
import { linkLanguage } from '../site/link-language.ts';
import { type ContentLink, type PageRef, resolveLink } from '../site/links.ts';
import { relativeLink } from '../site/relative-link.ts';
import type { Finding } from './finding.ts';
import { judgeFile } from './judge-file.ts';
import { didYouMean, likely } from './likely.ts';
import { addressFault, formFault } from './link-form.ts';
import { isDraft, type LinkPage } from './link-targets.ts';
import { type Case, judgeSpelling } from './link-to-judge.ts';

/** An anchor as typed without diacritics. */
const bare = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** `target` is a page's file, or the address of a page without one. */
function judgeAnchor(target: LinkPage | string, hash: string, { page, targets, report }: Case): Finding[] {
  const anchor = decoded(hash);
  if ((typeof target !== 'string' && target.body.syntax) || targets.hasAnchor(target, anchor)) return [];
  const anchors = targets.anchorsOf(target);
  const near = [...anchors].find((known) => bare(known) === bare(anchor)) ?? likely(anchor, anchors);
  const where = typeof target === 'string' ? `the page /${target}/` : target === page ? 'this page' : target.shown;
  const name =
    typeof target === 'string' ? 'link to the page without #' : `name a heading of ${where}, in lowercase with hyphens instead of spaces`;
  return report('broken-anchor', `${where} has no heading "#${anchor}"`, near ? `did you mean "#${near}"?` : name);
}

const draftFound = (one: Case): Finding[] =>
  one.report(
    'link-to-draft',
    `"${one.link.target}" is a draft: the published site has no such page`,
    'publish that page too, or remove the link until then',
  );

/** The language of a file's links. Those of diagrams are checked for the default language. */
const languageOf = ({ page, targets }: Case): string => ('language' in page ? page.language : targets.language);

const withoutExtension = (file: string): string => file.replace(/\.mdx?$/i, '');

function judgePage({ file, page: ref, hash }: Extract<ContentLink, { kind: 'page' }>, one: Case): Finding[] {
  const { page, link, targets, report } = one;
  const found = targets.written(ref.language, ref.path);
  if (!found || (found.path !== file && found.language === ref.language)) {
    const misspelled = judgeSpelling(file, one) ?? (found ? undefined : judgeSpelling(targets.originalFile(file), one, file));
    if (misspelled) return misspelled;
  }
  if (!found) {
    const fault = addressFault(link.target.trim());
    if (fault) return report(fault.code, fault.what, fault.fix);
    if (targets.hasFile(file))
      return report(
        'broken-link',
        `"${link.target}" is not a page of the site`,
        'link to a page in a language folder, or to a file of another type',
      );
    const folder = file.replace(/\/index\.mdx?$/i, '');
    if (folder !== file && targets.hasFolder(folder)) {
      return report(
        'broken-link',
        `the folder "${link.target}" has no index page`,
        `create that file, or link to the list of its pages: /${folder.split('/').slice(1).join('/')}/`,
      );
    }
    const near = targets.likelyFile(file);
    return report(
      'broken-link',
      `broken link "${link.target}": there is no file ${file}`,
      near ? `did you mean "${relativeLink(page.path, near)}"?` : 'fix the path, or remove the link',
    );
  }
  // A page keeps its links when its file is renamed from .md to .mdx or back.
  if (withoutExtension(found.path) !== withoutExtension(file) && found.language === ref.language) {
    return report('broken-link', `broken link "${link.target}": the page is ${found.path}`, `write ${relativeLink(page.path, found.path)}`);
  }
  return judgeShown(ref, hash, found, one);
}

/** The page that the link leads to, which need not be in the language of the file that it names: see `src/site/link-language.ts`. */
function judgeShown(ref: PageRef, hash: string, named: LinkPage, one: Case): Finding[] {
  const { page, link, targets, report } = one;
  const own = languageOf(one);
  const shown = targets.page(linkLanguage(ref.language, ref.path, hash, { own, reader: own, first: targets.language }), ref.path);
  if (shown) return judgeAnchor(shown, hash, one);
  if ('body' in page && isDraft(page)) return judgeAnchor(named, hash, one);
  if (isDraft(named) || isDraft(targets.written(own, ref.path) ?? named)) return draftFound(one);
  const address = `/${targets.addressOf(ref.language, ref.path)}/`;
  const what = `"${link.target}" has no page in ${own}, the language of this page`;
  return report('broken-link', what, targets.page(ref.language, ref.path) ? `write its address: ${address}` : 'remove the link');
}

function judgeSitePath(path: string, one: Case): Finding[] {
  const { link, targets, report } = one;
  const [, before = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(path) ?? [];
  const address = decoded(before).replace(/\/+$/, '');
  const found = targets.at(address);
  if (found) return judgeAnchor(found === 'made' ? address : found, hash, one);
  if (targets.draftAt(address)) return draftFound(one);
  if (link.kind === 'link' && targets.isRedirect(address)) return [];
  const off = targets.switchedOff(address);
  if (off !== undefined)
    return report('broken-link', `"${link.target}" is switched off in site.yaml`, `set features: { ${off}: true }, or remove the link`);
  if (targets.needsWeeks(address))
    return report(
      'broken-link',
      `"${link.target}" has no page before the first week is written`,
      'add a week, or remove the link until then',
    );
  if (/\.[a-z0-9]+$/i.test(address) || link.kind === 'image') {
    if (targets.publishesAt(address)) return [];
    const page = withoutExtension(address);
    const near = targets.at(page) === undefined ? likely(address, targets.fileAddresses()) : `${page}/`;
    const fix = near ? `did you mean "/${near}"?` : 'add the file, or fix the path';
    return report(link.kind === 'image' ? 'missing-image' : 'broken-link', `"${link.target}" is not a file of the site`, fix);
  }
  return report(
    'broken-link',
    `"${link.target}" is not a page of the site`,
    didYouMean(`/${address}/`, targets.paths(), 'write the path of a file, as ../worklog/week-08.md'),
  );
}

const OWN =
  'write the path of a file, as ../worklog/week-08.md, which is checked; no action is needed if something else is published there';

/** A full URL of this site. Whatever else may be published there, the team knows it and the check does not. */
function judgeOwnUrl(url: string, one: Case): Finding[] {
  const path = one.targets.ownPath(url);
  if (path === undefined || one.link.kind === 'image') return [];
  return judgeSitePath(path, { ...one, report: (_code, what) => one.report('own-address', what, OWN) });
}

/** What is wrong with a link; nothing if it is valid. */
export function judgeLink(one: Case): Finding[] {
  const { page, link, report } = one;
  const target = resolveLink(page.path, link.target.trim());
  const fault = formFault(link, target);
  if (fault) return report(fault.code, fault.what, fault.fix);
  switch (target.kind) {
    case 'dead':
      return report('dead-link', `this link was already broken at import: ${target.original}`, 'fix the link, or remove it');
    case 'refused':
      return report(
        'link-refused',
        `links to "${link.target.slice(0, 40)}" are not allowed`,
        'write a file path, or a URL that starts with https:// or mailto:',
      );
    case 'external':
      return judgeOwnUrl(target.url, one);
    case 'anchor':
      if (!('body' in page)) return report('broken-link', `"${link.target}" does not name a page`, 'write the path of a file before the #');
      return judgeAnchor(page, target.hash, one);
    case 'page':
      return judgePage(target, one);
    case 'file':
      return judgeFile(target, one);
    case 'site':
      return judgeSitePath(target.path, one);
  }
}
