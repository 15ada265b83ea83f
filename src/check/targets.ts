// Possible targets of links: pages by file and by address, files by their exact spelling, and the anchors of each page.
import { hasProse } from '../worklog/has-words.ts';
import { type ContentTree, originals, type PageFile } from './content-tree.ts';
import { hasAnchor } from './has-anchor.ts';
import { LinkTargets } from './link-targets.ts';
import { anchorsOfComponents, anchorsOfMade, type Shown, shownBy } from './made-anchors.ts';
import { fileAddresses, isInPublic, PublishedPages, switched } from './site-addresses.ts';

const known = new WeakMap<ContentTree, Targets>();

/** The targets in `tree`, found once for all rules. */
export function targetsOf(tree: ContentTree): Targets {
  const targets = known.get(tree) ?? new Targets(tree);
  known.set(tree, targets);
  return targets;
}

export class Targets extends LinkTargets {
  private readonly tree: ContentTree;
  private readonly pages: PublishedPages;
  private readonly originals: Map<string, PageFile>;
  private readonly shown: Shown | undefined;
  private files: ReadonlySet<string> | undefined;
  private readonly anchors = new Map<PageFile | string, ReadonlySet<string>>();

  constructor(tree: ContentTree) {
    const { files, folders, site } = tree;
    super({
      files,
      folders,
      languages: site?.languages ?? [],
      url: site?.url,
      redirects: Object.keys(site?.redirects ?? {}),
      off: switched.filter((part) => site?.features[part] === false),
    });
    this.tree = tree;
    this.originals = originals(tree);
    this.pages = new PublishedPages(tree);
    this.shown = shownBy(tree);
  }

  override written(language: string, path: string): PageFile | undefined {
    return this.pages.written(language, path);
  }

  override at(address: string): PageFile | 'made' | undefined {
    const found = this.pages.addresses.get(address);
    return found && (found.file ?? 'made');
  }

  override draftAt(address: string): PageFile | undefined {
    return this.pages.draftAt(address);
  }

  override addresses(): Iterable<string> {
    return this.pages.addresses.keys();
  }

  override publishesAt(address: string): boolean {
    return this.fileAddresses().has(address) || isInPublic(address);
  }

  override fileAddresses(): ReadonlySet<string> {
    this.files ??= fileAddresses(this.tree, this.pages);
    return this.files;
  }

  override anchorsOf(page: PageFile | string): ReadonlySet<string> {
    let anchors = this.anchors.get(page);
    if (!anchors) {
      anchors = new Set(typeof page === 'string' ? this.madeAt(page) : [...this.anchorsMadeFor(page), ...this.anchorsOfProse(page)]);
      this.anchors.set(page, anchors);
    }
    return anchors;
  }

  /** What the tool makes is listed for an anchor that the prose lacks: that takes longer. */
  override hasAnchor(page: PageFile | string, anchor: string): boolean {
    const inProse = typeof page !== 'string' && hasAnchor(new Set(this.anchorsOfProse(page)), anchor);
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

  /** Anchors of headings, of HTML and of footnotes in the text of a page. */
  anchorsOfProse(page: PageFile): string[] {
    const { ids, headings } = this.bodyOf(page);
    return [...ids, ...headings.map(({ slug }) => slug)];
  }

  /** Anchors of a week's page that need nothing in the week's file. */
  anchorsOfNewWeek(): string[] {
    return this.shown ? anchorsOfMade(this.shown, 'worklog', { week: 0, title: '' }) : [];
  }

  /** Anchors that the tool adds to those of the text. */
  anchorsMadeFor(page: PageFile): string[] {
    if (!this.shown) return [];
    const facts = page.kind === 'words' ? this.originals.get(page.page) : page;
    const week = facts?.kind === 'week' ? facts.facts : undefined;
    return [...anchorsOfMade(this.shown, page.page, week), ...anchorsOfComponents(this.shown, this.bodyOf(page).tags)];
  }
}
