// The content: every file that a rule may read, parsed once before any rule runs.

import type { IconFault } from '../diagram/icons/svg-glyph.ts';
import type { Diagram } from '../diagram/model/diagram.ts';
import type { DiagramPlace } from '../diagram/model/diagram-path.ts';
import { defaultLanguage } from '../site/default-language.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { pagePath } from '../site/urls.ts';
import type { Review, ReviewPlace } from '../worklog/review/review.ts';
import type { Week, WeekWords } from '../worklog/week.ts';
import type { Body, Link, Point } from './body.ts';
import type { Finding, Place } from './finding.ts';
import type { Yaml } from './front-matter.ts';
import type { AssetFault } from './read-asset.ts';
import type { SchemaIssue } from './validate-facts.ts';

/** A file below the content root. */
export interface ContentFile {
  /** Path below the root, with slashes. */
  path: string;
  /** Path as the reader would open it from the current folder. */
  shown: string;
}

/** Validated front matter. If some values are invalid, `facts` has the others; it is absent if none could be kept. */
export type Held =
  | { kind: 'week'; facts: Week | undefined }
  | { kind: 'words'; facts: WeekWords | undefined }
  | { kind: 'page'; facts: Page | undefined };

/** A file that becomes a page, without its words: what rules of weeks read. */
export type FactsFile = ContentFile & {
  language: string;
  /** Content path: `''` is the home page, `worklog/week-08` a week. */
  page: string;
  format: 'md' | 'mdx';
  /** The number in the file's name, for a file named like a week. */
  week: number | undefined;
  /** The front matter; absent if it could not be read. */
  yaml: Yaml | undefined;
  issues: readonly SchemaIssue[];
} & Held;

/** A file that becomes a page. */
export type PageFile = FactsFile & {
  body: Body;
  /** The body as written, below the front matter. */
  source: string;
  /** Links in the texts of the front matter. */
  wordLinks: readonly Link[];
  /** The seal that a sign-off of the week would get now; of a week with readable front matter. */
  seal: string | undefined;
};

/** A week of the default language whose front matter could be read. */
export type ReadWeek<File extends FactsFile = FactsFile> = File & { kind: 'week'; facts: Week };

export interface SiteFile extends ContentFile {
  yaml: Yaml;
  issues: readonly SchemaIssue[];
}

/** A team's words of the interface. */
export interface WordFile extends SiteFile {
  /** From its name; absent if it is not named after a language. */
  language: string | undefined;
  facts: Readonly<Record<string, unknown>>;
}

/** A YAML file below `reviews`. */
export interface ReviewFile extends ContentFile {
  /** Week and day from its path; absent if it is not named like a review. */
  named: ReviewPlace | undefined;
  /** Absent if it could not be read. */
  yaml: Yaml | undefined;
  issues: readonly SchemaIssue[];
  facts: Review | undefined;
}

/** A YAML file below `architecture`. */
export interface DiagramFile extends ContentFile {
  /** Name and version from its path; absent if it is not named like a version of a diagram. */
  named: DiagramPlace | undefined;
  /** Absent if it could not be read. */
  yaml: Yaml | undefined;
  issues: readonly SchemaIssue[];
  facts: Diagram | undefined;
  /** Code paths that the repository lacks; none if the repository is not available. */
  missingCode: ReadonlySet<string>;
}

export interface ContentTree {
  /** Absolute path of the content root. */
  root: string;
  /** site.yaml's facts; absent if it is missing or cannot be read. */
  site: Site | undefined;
  siteFile: SiteFile | undefined;
  /** The file of `pipeline.aws` in site.yaml; absent if there is none, or none that can be read. */
  outputs: SiteFile | undefined;
  /** theme.css with its text; absent if there is none, or none that can be read. */
  theme: (ContentFile & { text: string }) | undefined;
  words: readonly WordFile[];
  /** Pages of the languages in site.yaml; none without site.yaml. */
  pages: readonly PageFile[];
  reviews: readonly ReviewFile[];
  diagrams: readonly DiagramFile[];
  /** Every file below the root, in its exact spelling. */
  files: ReadonlySet<string>;
  /** Files beside the pages with invalid contents, by path. */
  assetFaults: ReadonlyMap<string, AssetFault>;
  /** Icons of the team's kinds that cannot be drawn: what is wrong with the file, or nothing if there is no such icon. */
  iconFaults: ReadonlyMap<string, IconFault | undefined>;
  /** Every folder that contains a file. */
  folders: ReadonlySet<string>;
  /** Findings from reading. */
  findings: readonly Finding[];
}

/** What the rules of weeks read: in a page, all that is known of the content. */
export interface WeeksTree<File extends FactsFile = FactsFile> {
  site: (Pick<Site, 'languages' | 'programme'> & { people: readonly { id: string }[]; milestones: readonly { id: string }[] }) | undefined;
  pages: readonly File[];
  /** Every file below the root; in a page, those beside the weeks. */
  files: ReadonlySet<string>;
}

/** A point of a page as a place. */
export const placeIn = ({ shown }: ContentFile, { line, column }: Point): Place => ({ file: shown, line, column });

/** The top of a file. */
export const topOf = ({ shown }: ContentFile): Place => ({ file: shown, line: 1, column: 1 });

/** The top of a file beside the pages, by its path below the root. */
export const placeAtTop = ({ siteFile }: ContentTree, path: string): Place => ({
  file: `${siteFile?.shown.slice(0, -'site.yaml'.length) ?? ''}${path}`,
  line: 1,
  column: 1,
});

/** The position of a value of the front matter, a review or a diagram; the top of the file if there is none. */
export const placeOf = (page: ContentFile & { yaml: Yaml | undefined }, path: readonly PropertyKey[], part?: 'key' | 'value'): Place =>
  page.yaml?.place(path, part) ?? topOf(page);

/** The language whose files contain the facts. */
export const factsLanguage = ({ site }: Pick<WeeksTree, 'site'>): string => (site ? defaultLanguage(site) : 'en');

/** The weeks of the default language, by number, each with its front matter. */
export function weeksOf<File extends FactsFile>(tree: WeeksTree<File>): ReadWeek<File>[] {
  const language = factsLanguage(tree);
  const weeks = tree.pages.filter(
    (page): page is ReadWeek<File> => page.kind === 'week' && page.language === language && page.facts !== undefined,
  );
  return weeks.sort((a, b) => a.facts.week - b.facts.week);
}

/** True while a week of the default language cannot be read: references to it are not reported then. */
export const someWeekIsUnread = (tree: WeeksTree): boolean =>
  tree.pages.some((page) => page.kind === 'week' && page.language === factsLanguage(tree) && page.facts === undefined);

/** The default language's pages that are shown for missing translations, by content path. */
export const originals = <File extends FactsFile>(tree: WeeksTree<File>): Map<string, File> =>
  new Map(tree.pages.filter(({ language }) => language === factsLanguage(tree)).map((page) => [page.page, page]));

/** Every page of a language other than the default, with its original. */
export function translated<File extends FactsFile>(tree: WeeksTree<File>): { page: File; original: File | undefined }[] {
  const language = factsLanguage(tree);
  const known = originals(tree);
  return tree.pages.filter((page) => page.language !== language).map((page) => ({ page, original: known.get(page.page) }));
}

/** The address of a page below the site's base, without slashes at its ends. */
export const addressOf = (tree: ContentTree, language: string, page: string): string =>
  pagePath(page, language, factsLanguage(tree)).replace(/\/$/, '');
