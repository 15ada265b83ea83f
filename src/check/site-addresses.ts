// Every address that a build makes of the content: of pages, of files that the tool writes, and of files beside the pages.
import { join } from 'node:path';
import { toolFolder } from '../cache/folders.ts';
import { diagramPages } from '../diagram/model/diagram-path.ts';
import { hasReport } from '../site/has-report.ts';
import { publishedFiles } from '../site/published-files.ts';
import { hasWords } from '../worklog/has-words.ts';
import { addressOf, type ContentTree, originals, type PageFile, weeksOf } from './content-tree.ts';
import { isDraft } from './link-targets.ts';
import { exists } from './probes.ts';

/** Pages of the parts that `features` of site.yaml switches, by content path. */
export const switched = ['sandbox', 'review', 'report', 'write'] as const;

/** Generated pages in each language, by content path; diagrams have pages if there are any. */
export function generatedPages(tree: ContentTree): string[] {
  const { site, diagrams } = tree;
  const log = weeksOf(tree).filter((week) => !isDraft(week));
  const isThere = {
    sandbox: site?.features.sandbox ?? true,
    review: (site?.features.review ?? true) && log.length > 0,
    report: !site || hasReport({ log }, site),
    write: site?.features.write ?? true,
  };
  return [
    '',
    'search',
    ...(log.length > 0 ? ['worklog'] : []),
    ...switched.filter((part) => isThere[part]),
    ...(site && site.people.length > 0 ? ['people', ...site.people.map(({ id }) => `people/${id}`)] : []),
    ...diagramPages(diagrams.flatMap(({ named }) => named ?? [])),
  ];
}

/** A page at an address. `file` is absent for one that is generated. */
export interface AddressedPage {
  path: string;
  file?: PageFile;
}

/** The pages that a build publishes, without drafts. */
export class PublishedPages {
  /** By address below the base, without slashes at its ends. */
  readonly addresses = new Map<string, AddressedPage>();
  private readonly tree: ContentTree;
  private readonly own = new Map<string, PageFile>();
  private readonly originals: Map<string, PageFile>;

  constructor(tree: ContentTree) {
    this.tree = tree;
    this.originals = originals(tree);
    for (const page of tree.pages) this.own.set(`${page.language}/${page.page}`, page);
    for (const language of tree.site?.languages ?? []) {
      for (const path of generatedPages(tree)) this.addresses.set(addressOf(tree, language, path), { path });
      const paths = [...this.originals.values(), ...tree.pages.filter((page) => page.language === language)].map(({ page }) => page);
      for (const path of new Set(paths)) {
        const file = this.at(language, path);
        if (!file) continue;
        const parts = path.split('/');
        for (let length = 1; length < parts.length; length += 1) {
          const folder = parts.slice(0, length).join('/');
          const address = addressOf(tree, language, folder);
          if (!this.addresses.has(address)) this.addresses.set(address, { path: folder });
        }
        this.addresses.set(addressOf(tree, language, path), { path, file });
      }
    }
  }

  /** The page that a build shows for `path` in `language`: its own, else the default language's. */
  at(language: string, path: string): PageFile | undefined {
    if (!this.tree.site?.languages.includes(language)) return undefined;
    const own = this.own.get(`${language}/${path}`);
    const original = this.originals.get(path);
    const published = original && !isDraft(original) ? original : undefined;
    // A week's translation has no facts: without its original there is no page.
    if (!own || isDraft(own) || (own.kind === 'words' && !published)) return published;
    return own.kind === 'words' && own.facts && !hasWords(own.facts, own.source) ? published : own;
  }

  /** The file for `path` in `language`, published or not. */
  written(language: string, path: string): PageFile | undefined {
    return this.tree.site?.languages.includes(language) ? (this.own.get(`${language}/${path}`) ?? this.originals.get(path)) : undefined;
  }

  /** The draft that would be the page at `address`. */
  draftAt(address: string): PageFile | undefined {
    return this.addresses.has(address)
      ? undefined
      : this.tree.pages.find((page) => isDraft(page) && addressOf(this.tree, page.language, page.page) === address);
  }
}

/** Files that the tool writes once, and for each language. */
const ONCE = ['404.html', 'pagefind/pagefind.js', 'robots.txt', 'sitemap.xml', 'status.json'];
const EACH = ['feed.xml', 'llms.txt', 'search.json', 'worklog.csv', 'worklog.json'];
const OF_EDITOR = ['write.json'];
const OF_EDITOR_ONCE = ['write-links.json', 'write-worker.js'];
const OF_REVIEWS = ['manifest.json', 'review-form.json', 'reviews.xml'];

/** The addresses of all files that can be linked to: beside the pages, Markdown copies, drawings as text, feeds and data. */
export function fileAddresses(tree: ContentTree, { addresses }: PublishedPages): Set<string> {
  const { site, files, diagrams } = tree;
  const languages = site?.languages ?? [];
  const below = (language: string, name: string) => [addressOf(tree, language, ''), name].filter(Boolean).join('/');
  const found = new Set([...publishedFiles([...files], languages).keys(), ...ONCE, ...(site?.features.write ? OF_EDITOR_ONCE : [])]);
  for (const language of languages) {
    for (const name of [...EACH, ...(site?.features.review ? OF_REVIEWS : []), ...(site?.features.write ? OF_EDITOR : [])])
      found.add(below(language, name));
    for (const { named } of diagrams)
      if (named) for (const kind of ['d2', 'mmd']) found.add(below(language, `architecture/${named.name}/${named.version}.${kind}`));
  }
  for (const [address, { path, file }] of addresses) {
    const isOwn = file && address === addressOf(tree, file.language, path);
    if (isOwn) found.add([address, 'index.md'].filter(Boolean).join('/'));
  }
  return found;
}

/** Whether `public` of the tool has a file for `address`, which Astro copies. */
export const isInPublic = (address: string): boolean => !address.split('/').includes('..') && exists(join(toolFolder(), 'public', address));
