// What the judges of links look up. A build looks it up in the content, the week editor in a file that the build has written.
import { isPublished } from '../site/published-files.ts';
import { folded } from '../site/reserved.ts';
import { pagePath } from '../site/urls.ts';
import { hasAnchor } from './has-anchor.ts';
import { likely } from './likely.ts';

/** A page's file, as far as links need it. */
export interface LinkPage {
  /** Below the content root. */
  path: string;
  /** What sentences call the file. */
  shown: string;
  language: string;
  facts?: { draft?: boolean | undefined } | undefined;
  /** `syntax` is present if the text could not be parsed: its anchors are not known. */
  body: { syntax?: unknown };
}

export const isDraft = ({ facts }: Pick<LinkPage, 'facts'>): boolean => facts?.draft === true;

/** The names that lookups start from. Paths are below the content root. */
export interface Names {
  /** The first is the default one. */
  languages: readonly string[];
  /** The address of the site, if site.yaml names one. */
  url?: string | undefined;
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
  /** Old addresses, as written in site.yaml. */
  redirects: readonly string[];
  /** Parts of the site that site.yaml switches off. */
  off: readonly string[];
}

/** Pages that a site has from its first week on, by content path. */
const LATER = ['worklog', 'review'];

/** Possible targets of links. Addresses are below the base, without slashes at their ends. */
export abstract class LinkTargets {
  readonly names: Names;
  private readonly spellings: Map<string, string>;

  constructor(names: Names) {
    this.names = names;
    this.spellings = new Map([...names.files, ...names.folders].map((path) => [folded(path), path]));
  }

  /** The page at an address; `made` for a page without a file. */
  abstract at(address: string): LinkPage | 'made' | undefined;
  /** The file for `path` in `language`, or the default language's, published or not. */
  abstract written(language: string, path: string): LinkPage | undefined;
  /** The draft that would be the page at `address`. */
  abstract draftAt(address: string): LinkPage | undefined;
  /** The addresses of all pages. */
  abstract addresses(): Iterable<string>;
  /** The addresses of all files that can be linked to. */
  abstract fileAddresses(): ReadonlySet<string>;
  /** Whether a build writes a file at `address`, from the content or from the tool. */
  abstract publishesAt(address: string): boolean;
  /** Every anchor of the page that a build makes of a file, or of the generated page at an address. */
  abstract anchorsOf(page: LinkPage | string): ReadonlySet<string>;

  /** True if that page has what `anchor` (decoded) names. */
  hasAnchor(page: LinkPage | string, anchor: string): boolean {
    return hasAnchor(this.anchorsOf(page), anchor);
  }

  /** The page that a build shows for `path` in `language`: its own, else the default language's; no draft. */
  page(language: string, path: string): LinkPage | undefined {
    const found = this.names.languages.includes(language) ? this.at(this.addressOf(language, path)) : undefined;
    return found === 'made' ? undefined : found;
  }

  /** The address of a page. */
  addressOf(language: string, path: string): string {
    return pagePath(path, language, this.language).replace(/\/$/, '');
  }

  /** Every address of a page, with slashes at both ends. */
  paths(): string[] {
    return [...this.addresses()].map((address) => (address === '' ? '/' : `/${address}/`));
  }

  private oneOf<Path extends string>(paths: readonly Path[], address: string): Path | undefined {
    return paths.find((path) => this.names.languages.some((language) => this.addressOf(language, path) === address));
  }

  /** The part of the site, switched off in site.yaml, that `address` would belong to. */
  switchedOff(address: string): string | undefined {
    return this.oneOf(this.names.off, address);
  }

  /** True for a page that a site without weeks does not have yet. */
  needsWeeks(address: string): boolean {
    return this.oneOf(LATER, address) !== undefined;
  }

  /** The default language. */
  get language(): string {
    return this.names.languages[0] ?? 'en';
  }

  hasFile(path: string): boolean {
    return this.names.files.has(path);
  }

  /** True for a file beside the pages that the site publishes. */
  isPublished(path: string): boolean {
    return isPublished(path, this.names.languages);
  }

  hasFolder(path: string): boolean {
    return this.names.folders.has(path);
  }

  /** The correct spelling of a path that exists in another letter case. */
  spelled(path: string): string | undefined {
    const found = this.spellings.get(folded(path));
    return found === path ? undefined : found;
  }

  /** The path below the base of a full URL of this site, without a slash at its start; `undefined` for any other URL. */
  ownPath(url: string): string | undefined {
    const base = this.names.url?.replace(/\/+$/, '');
    if (base === undefined || !url.startsWith(base)) return undefined;
    const rest = url.slice(base.length);
    return rest === '' || /^[/?#]/.test(rest) ? rest.replace(/^\/+/, '') : undefined;
  }

  /** True for the old address of a redirect. */
  isRedirect(address: string): boolean {
    return [`/${address}`, `/${address}/`].some((written) => this.names.redirects.includes(written));
  }

  /** The default language's file behind a translated path: `vi/guide/a.md` → `en/guide/a.md`. */
  originalFile(path: string): string {
    return path.replace(/^[^/]+/, this.language);
  }

  /** The file that a wrong `path` probably means: one of the same name elsewhere, or of a similar name in its folder. */
  likelyFile(path: string): string | undefined {
    // Of a translation's own folder, the original has the file.
    const original = this.originalFile(path);
    if (original !== path && this.hasFile(original)) return original;
    const cut = path.lastIndexOf('/') + 1;
    const [folder, name] = [path.slice(0, cut), path.slice(cut)];
    const files = [...this.names.files];
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
}
