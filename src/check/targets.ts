// Possible targets of links: pages by file and by address, files by their exact spelling, and the anchors of each page.
import { diagramPages } from '../diagram/model/diagram-path.ts';
import { isPublished, publishedFiles, SHARED } from '../site/published-files.ts';
import { folded, reservedIn } from '../site/reserved.ts';
import { anchorsOfWeek, worklogAnchors } from '../worklog/anchors.ts';
import { addressOf, type ContentTree, factsLanguage, originals, type PageFile } from './content-tree.ts';
import { likely } from './likely.ts';

/** Pages of the parts that `features` of site.yaml switches, by content path. */
const switched = ['sandbox', 'review', 'report'] as const;

/** The part of the site, switched off, that contains the page `address`. `address` has no slashes at its ends. */
function partOf(tree: ContentTree, address: string): (typeof switched)[number] | undefined {
  const { languages = [], features } = tree.site ?? {};
  return switched.find((part) => features?.[part] === false && languages.some((language) => addressOf(tree, language, part) === address));
}

/** Generated pages in each language, by content path; diagrams have pages if there are any. */
export const generatedPages = ({ site, diagrams }: ContentTree): string[] => [
  '',
  'worklog',
  'search',
  ...switched.filter((part) => site?.features[part] ?? true),
  ...(site && site.people.length > 0 ? ['people', ...site.people.map(({ id }) => `people/${id}`)] : []),
  ...diagramPages(diagrams.flatMap(({ named }) => named ?? [])),
];

export class Targets {
  private readonly tree: ContentTree;
  private readonly byName = new Map<string, PageFile>();
  private readonly originals: Map<string, PageFile>;
  private readonly spellings: Map<string, string>;
  private readonly addresses = new Map<string, PageFile | undefined>();
  private files: ReadonlySet<string> | undefined;
  private readonly anchors = new Map<PageFile, ReadonlySet<string>>();

  constructor(tree: ContentTree) {
    this.tree = tree;
    this.originals = originals(tree);
    for (const page of tree.pages) this.byName.set(`${page.language}/${page.page}`, page);
    this.spellings = new Map([...tree.files, ...tree.folders].map((path) => [folded(path), path]));
    for (const language of tree.site?.languages ?? []) {
      for (const path of generatedPages(tree)) this.addresses.set(addressOf(tree, language, path), undefined);
      for (const page of [...this.originals.values(), ...tree.pages.filter((one) => one.language === language)]) {
        const parts = page.page.split('/');
        for (let length = 1; length < parts.length; length += 1) {
          const folder = addressOf(tree, language, parts.slice(0, length).join('/'));
          if (!this.addresses.has(folder)) this.addresses.set(folder, undefined);
        }
        this.addresses.set(addressOf(tree, language, page.page), page);
      }
    }
  }

  /** The page shown for `path` in `language`: its own, else the default language's. */
  page(language: string, path: string): PageFile | undefined {
    if (!this.tree.site?.languages.includes(language)) return undefined;
    return this.byName.get(`${language}/${path}`) ?? this.originals.get(path);
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

  /** The correct spelling of a path that exists in another letter case or with other diacritics. */
  spelled(path: string): string | undefined {
    const found = this.spellings.get(folded(path));
    return found === path ? undefined : found;
  }

  /** The page at an address below the base, without slashes at its ends; `made` for a page without a file. */
  at(address: string): PageFile | 'made' | undefined {
    return this.addresses.has(address) ? (this.addresses.get(address) ?? 'made') : undefined;
  }

  /**
   * Whether the content has a file for `address`; `undefined` for an address that the content cannot decide: one that the tool
   * writes, a redirect, or one outside the content's folders.
   */
  publishesAt(address: string): boolean | undefined {
    if (this.fileAddresses().has(address)) return true;
    const { languages = [], redirects = {} } = this.tree.site ?? {};
    if (`/${address}` in redirects || `/${address}/` in redirects) return undefined;
    const [first = '', ...rest] = address.split('/');
    const below = languages.includes(first) ? rest.join('/') : address;
    if (reservedIn(below, [], false) !== undefined) return undefined;
    const isOurs = [...languages, ...SHARED].includes(first) || this.hasFolder(`${factsLanguage(this.tree)}/${first}`);
    return isOurs && rest.length > 0 ? false : undefined;
  }

  /** The addresses of the files beside the pages. */
  fileAddresses(): ReadonlySet<string> {
    this.files ??= new Set(publishedFiles([...this.tree.files], this.tree.site?.languages ?? []).keys());
    return this.files;
  }

  /** The part of the site, switched off in site.yaml, that `address` would belong to. */
  switchedOff(address: string): string | undefined {
    return partOf(this.tree, address);
  }

  /** Every address of the site. */
  allAddresses(): Iterable<string> {
    return this.addresses.keys();
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

  anchorsOf(page: PageFile): ReadonlySet<string> {
    let anchors = this.anchors.get(page);
    if (!anchors) {
      const facts = page.kind === 'words' ? this.originals.get(page.page) : page;
      const made =
        facts?.kind === 'week' && facts.facts ? anchorsOfWeek(facts.facts) : page.page === 'worklog' ? Object.values(worklogAnchors) : [];
      // A translation without prose shows the original's.
      const { body } = page.source.trim() === '' ? (this.originals.get(page.page) ?? page) : page;
      anchors = new Set([...made, ...body.ids, ...body.headings.map(({ slug }) => slug)]);
      this.anchors.set(page, anchors);
    }
    return anchors;
  }
}
