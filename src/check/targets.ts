// Possible targets of links: pages by file and by address, files by their exact spelling, and the anchors of each page.
import { isPublished } from '../site/published-files.ts';
import { folded } from '../site/reserved.ts';
import { hasProse } from '../worklog/has-words.ts';
import { addressOf, type ContentTree, factsLanguage, originals, type PageFile } from './content-tree.ts';
import { hasAnchor } from './has-anchor.ts';
import { likely } from './likely.ts';
import { anchorsOfComponents, anchorsOfMade, type Shown, shownBy } from './made-anchors.ts';
import { fileAddresses, isInPublic, LATER, PublishedPages, switched } from './site-addresses.ts';

/** The part of the site, switched off, that contains the page `address`. `address` has no slashes at its ends. */
function partOf(tree: ContentTree, address: string): (typeof switched)[number] | undefined {
  const { languages = [], features } = tree.site ?? {};
  return switched.find((part) => features?.[part] === false && languages.some((language) => addressOf(tree, language, part) === address));
}

const anchorsOfProse = ({ ids, headings }: PageFile['body']): string[] => [...ids, ...headings.map(({ slug }) => slug)];

const known = new WeakMap<ContentTree, Targets>();

/** The targets in `tree`, found once for all rules. */
export function targetsOf(tree: ContentTree): Targets {
  const targets = known.get(tree) ?? new Targets(tree);
  known.set(tree, targets);
  return targets;
}

export class Targets {
  private readonly tree: ContentTree;
  private readonly pages: PublishedPages;
  private readonly originals: Map<string, PageFile>;
  private readonly spellings: Map<string, string>;
  private readonly shown: Shown | undefined;
  private files: ReadonlySet<string> | undefined;
  private readonly anchors = new Map<PageFile | string, ReadonlySet<string>>();

  constructor(tree: ContentTree) {
    this.tree = tree;
    this.originals = originals(tree);
    this.pages = new PublishedPages(tree);
    this.shown = shownBy(tree);
    this.spellings = new Map([...tree.files, ...tree.folders].map((path) => [folded(path), path]));
  }

  /** The page that a build shows for `path` in `language`: its own, else the default language's; no draft. */
  page(language: string, path: string): PageFile | undefined {
    return this.pages.at(language, path);
  }

  /** The file for `path` in `language`, or the default language's, published or not. */
  written(language: string, path: string): PageFile | undefined {
    return this.pages.written(language, path);
  }

  hasFile(path: string): boolean {
    return this.tree.files.has(path);
  }

  /** True for a file beside the pages that the site publishes. */
  isPublished(path: string): boolean {
    return isPublished(path, this.tree.site?.languages ?? []);
  }

  hasFolder(path: string): boolean {
    return this.tree.folders.has(path);
  }

  /** The correct spelling of a path that exists in another letter case. */
  spelled(path: string): string | undefined {
    const found = this.spellings.get(folded(path));
    return found === path ? undefined : found;
  }

  /** The page at an address below the base, without slashes at its ends; `made` for a page without a file. */
  at(address: string): PageFile | 'made' | undefined {
    const found = this.pages.addresses.get(address);
    return found && (found.file ?? 'made');
  }

  /** The draft that would be the page at `address`. */
  draftAt(address: string): PageFile | undefined {
    return this.pages.draftAt(address);
  }

  /** Whether a build writes a file at `address`, from the content or from the tool. */
  publishesAt(address: string): boolean {
    return this.fileAddresses().has(address) || isInPublic(address);
  }

  /** The path below the base of a full URL of this site, without a slash at its start; `undefined` for any other URL. */
  ownPath(url: string): string | undefined {
    const base = this.tree.site?.url?.replace(/\/+$/, '');
    if (base === undefined || !url.startsWith(base)) return undefined;
    const rest = url.slice(base.length);
    return rest === '' || /^[/?#]/.test(rest) ? rest.replace(/^\/+/, '') : undefined;
  }

  /** True for the old address of a redirect. */
  isRedirect(address: string): boolean {
    const { redirects = {} } = this.tree.site ?? {};
    return `/${address}` in redirects || `/${address}/` in redirects;
  }

  /** True for a page that a site without weeks does not have yet. */
  needsWeeks(address: string): boolean {
    return (this.tree.site?.languages ?? []).some((language) => LATER.some((path) => addressOf(this.tree, language, path) === address));
  }

  /** The addresses of all files that can be linked to. */
  fileAddresses(): ReadonlySet<string> {
    this.files ??= fileAddresses(this.tree, this.pages);
    return this.files;
  }

  /** The part of the site, switched off in site.yaml, that `address` would belong to. */
  switchedOff(address: string): string | undefined {
    return partOf(this.tree, address);
  }

  /** Every address of a page, with slashes at both ends. */
  paths(): string[] {
    return [...this.pages.addresses.keys()].map((address) => (address === '' ? '/' : `/${address}/`));
  }

  /** The file that a wrong `path` probably means: one of the same name elsewhere, or of a similar name in its folder. */
  likelyFile(path: string): string | undefined {
    // Of a translation's own folder, the original has the file.
    const original = this.originalFile(path);
    if (original !== path && this.tree.files.has(original)) return original;
    const cut = path.lastIndexOf('/') + 1;
    const [folder, name] = [path.slice(0, cut), path.slice(cut)];
    const files = [...this.tree.files];
    const near = likely(
      name,
      files.filter((file) => file.lastIndexOf('/') + 1 === cut && file.startsWith(folder)).map((file) => file.slice(cut)),
    );
    // Another number is another file, never a typo: week-09 does not mean week-01.
    if (near !== undefined && near.replace(/\d+/g, '0') !== name.replace(/\d+/g, '0')) return folder + near;
    const language = path.split('/')[0] ?? '';
    const elsewhere = files.filter((file) => file.endsWith(`/${name}`) && name !== 'index.md');
    return elsewhere.find((file) => file.startsWith(`${language}/`)) ?? elsewhere[0];
  }

  /** The default language's file behind a translated path: `vi/guide/a.md` → `en/guide/a.md`. */
  originalFile(path: string): string {
    return path.replace(/^[^/]+/, factsLanguage(this.tree));
  }

  /** The default language. */
  get language(): string {
    return factsLanguage(this.tree);
  }

  /** The address of a page below the base. */
  addressOf(language: string, path: string): string {
    return addressOf(this.tree, language, path);
  }

  /** Every anchor of the page that a build makes of a file, or of the generated page at an address. */
  anchorsOf(page: PageFile | string): ReadonlySet<string> {
    let anchors = this.anchors.get(page);
    if (!anchors) {
      anchors = new Set(typeof page === 'string' ? this.madeAt(page) : this.anchorsIn(page));
      this.anchors.set(page, anchors);
    }
    return anchors;
  }

  /** True if that page has what `anchor` (decoded) names. What the tool makes is listed for an anchor that the prose lacks: that takes longer. */
  hasAnchor(page: PageFile | string, anchor: string): boolean {
    const inProse = typeof page !== 'string' && hasAnchor(new Set(anchorsOfProse(this.bodyOf(page))), anchor);
    return inProse || hasAnchor(this.anchorsOf(page), anchor);
  }

  private madeAt(address: string): string[] {
    const path = this.pages.addresses.get(address)?.path;
    return this.shown && path !== undefined ? anchorsOfMade(this.shown, path) : [];
  }

  /** A translation without prose shows the original's. */
  private bodyOf(page: PageFile): PageFile['body'] {
    return (hasProse(page.source) ? page : (this.originals.get(page.page) ?? page)).body;
  }

  private anchorsIn(page: PageFile): string[] {
    const facts = page.kind === 'words' ? this.originals.get(page.page) : page;
    const week = facts?.kind === 'week' ? facts.facts : undefined;
    const body = this.bodyOf(page);
    const made = this.shown ? [...anchorsOfMade(this.shown, page.page, week), ...anchorsOfComponents(this.shown, body.tags)] : [];
    return [...made, ...anchorsOfProse(body)];
  }
}
