// Targets of links as the page of the editor knows them.
import type { LinkFacts } from '../../check/link-facts.ts';
import { type LinkPage, LinkTargets } from '../../check/link-targets.ts';
import { pageOfFile } from '../../site/links.ts';
import { weekAnchors } from '../../worklog/anchors.ts';

/** `a/b/c.md` → `a`, `a/b`. */
const foldersOf = (file: string): string[] => file.split('/').flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at).join('/')]));

/** A file's language and page as one key. */
function keyOf(file: string): string {
  const { language, path } = pageOfFile(file);
  return `${language}/${path}`;
}

const PARTS = new Set<string>([weekAnchors.objectives, weekAnchors.tasks, weekAnchors.blockers, weekAnchors.next]);

/** True for an anchor that the facts of a week make. */
const isOfFacts = (anchor: string): boolean => PARTS.has(anchor) || /^(?:objective|task|blocker|next)-/.test(anchor);

/** The page in the editor. */
export interface EditedPage extends LinkPage {
  /** Anchors that its text and its facts make now. */
  anchors: readonly string[];
}

export class PageTargets extends LinkTargets {
  private readonly known: ReadonlyMap<string, LinkFacts['addresses'][string]>;
  private readonly downloads: ReadonlySet<string>;
  private readonly edited: EditedPage;
  private readonly newWeek: readonly string[];
  /** By language and page. */
  private readonly pages = new Map<string, LinkPage>();
  /** By file. */
  private readonly facts: ReadonlyMap<string, LinkFacts['pages'][string]>;

  /** `beside` are the names of files beside the edited page, those too that are not published yet. */
  constructor(facts: LinkFacts, edited: EditedPage, beside: readonly string[]) {
    const own = beside.map((name) => edited.path.replace(/[^/]*$/, () => name));
    const files = new Set([...facts.files, ...own, edited.path]);
    super({ ...facts, files, folders: new Set([...files].flatMap(foldersOf)) });
    this.edited = edited;
    this.newWeek = facts.newWeek;
    this.known = new Map(Object.entries(facts.addresses));
    this.downloads = new Set(facts.downloads);
    this.facts = new Map(Object.entries(facts.pages));
    for (const [path, { prose, draft }] of this.facts)
      this.pages.set(keyOf(path), {
        path,
        shown: path,
        language: pageOfFile(path).language,
        facts: { draft },
        body: prose ? {} : { syntax: true },
      });
    this.pages.set(keyOf(edited.path), edited);
  }

  override at(address: string): LinkPage | 'made' | undefined {
    const found = this.known.get(address);
    if (typeof found === 'string') return this.pages.get(keyOf(found));
    const { language, path } = pageOfFile(this.edited.path);
    if (!this.edited.facts?.draft && address === this.addressOf(language, path)) return this.edited;
    return found && 'made';
  }

  override written(language: string, path: string): LinkPage | undefined {
    if (!this.names.languages.includes(language)) return undefined;
    return this.pages.get(`${language}/${path}`) ?? this.pages.get(`${this.language}/${path}`);
  }

  override draftAt(address: string): LinkPage | undefined {
    if (this.at(address)) return undefined;
    return [...this.pages.values()].find((page) => {
      const { language, path } = pageOfFile(page.path);
      return page.facts?.draft && this.addressOf(language, path) === address;
    });
  }

  override addresses(): Iterable<string> {
    return this.known.keys();
  }

  override fileAddresses(): ReadonlySet<string> {
    return this.downloads;
  }

  override publishesAt(address: string): boolean {
    return this.downloads.has(address);
  }

  override anchorsOf(page: LinkPage | string): ReadonlySet<string> {
    if (typeof page === 'string') {
      const found = this.known.get(page);
      return new Set(typeof found === 'string' ? [] : found);
    }
    const { prose = [], made = this.newWeek } = this.facts.get(page.path) ?? {};
    if (page !== this.edited) return new Set([...made, ...prose]);
    // Reviews and diagrams add to the edited page what its own file does not say; a translation has the facts of its original.
    const kept = page.language === this.language ? made.filter((anchor) => !isOfFacts(anchor)) : made;
    return new Set([...kept, ...this.edited.anchors]);
  }
}
