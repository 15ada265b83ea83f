// The guide of the reference site as a section of another site: `features: { guide: true }` shows it if the content has no guide.
import { existsSync, globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { toolFolder } from '../cache/folders.ts';
import { isPageFile } from '../site/links.ts';
import { defaultLanguage, type Site } from '../site/site.ts';
import type { ContentTree } from './content-tree.ts';
import type { Finding } from './finding.ts';
import { readPage } from './read-page.ts';

/** A file of the guide. Both paths are below a content root. */
export interface LentFile {
  /** Its path on the reference site: `en/guide/aws.md`. */
  file: string;
  /** Its path on this site. An English page is also used for the default language, until that language has a translation. */
  as: string;
}

export interface LentGuide {
  /** The content root of the reference site, as an absolute path. */
  root: string;
  files: readonly LentFile[];
}

/** Languages in which every page of the guide exists. */
const COMPLETE = 'en';

const reference = (): string => join(toolFolder(), 'content');

/** A page keeps its path whether it is `.md` or `.mdx`. */
const placeOf = (file: string): string => file.replace(/\.mdx?$/i, '');

/** Which of the guide's `files` a site with these languages shows, and where. */
export function lentFiles(files: readonly string[], site: Pick<Site, 'languages'>): LentFile[] {
  const own = files.filter((file) => site.languages.includes(file.split('/')[0] ?? '')).map((file) => ({ file, as: file }));
  const taken = new Set(own.map(({ as }) => placeOf(as)));
  const standIns = files
    .filter((file) => file.startsWith(`${COMPLETE}/`))
    .map((file) => ({ file, as: defaultLanguage(site) + file.slice(COMPLETE.length) }))
    .filter(({ as }) => !taken.has(placeOf(as)));
  return [...own, ...standIns];
}

/** True if the content has a guide: a folder or a page of that name in any language. */
const hasGuide = (root: string, languages: readonly string[]): boolean =>
  languages.some((language) => ['guide', 'guide.md', 'guide.mdx'].some((name) => existsSync(join(root, language, name))));

/** The guide that the site at `root` borrows from the content root `from`; `undefined` if it borrows none. */
export function lentGuide(root: string, site: Pick<Site, 'languages' | 'features'> | undefined, from = reference()): LentGuide | undefined {
  if (!site?.features.guide || resolve(root) === from || hasGuide(root, site.languages)) return undefined;
  const files = globSync('*/guide/**/*', { cwd: from, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return { root: from, files: lentFiles(files.sort(), site) };
}

/** A tree with the pages of the guide, and the paths of those pages in findings. */
export interface WithGuide {
  tree: ContentTree;
  lent: ReadonlySet<string>;
}

/** The content as the site shows it. The team's pages come first. */
export function withGuide(tree: ContentTree, cwd: string): WithGuide {
  const guide = lentGuide(tree.root, tree.site);
  if (!guide) return { tree, lent: new Set() };
  const findings: Finding[] = [];
  const first = tree.site?.languages[0] ?? COMPLETE;
  const pages = guide.files
    .filter(({ file }) => isPageFile(file))
    .map(({ file, as }) => {
      const language = as.split('/')[0] ?? first;
      const shown = relative(cwd, join(guide.root, file)).split(sep).join('/');
      const page = readPage(guide.root, { path: file, shown }, language, first, (found) => void findings.push(found));
      return { ...page, path: as };
    });
  const folders = guide.files.flatMap(({ as }) =>
    as
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  );
  return {
    tree: {
      ...tree,
      pages: [...tree.pages, ...pages],
      files: new Set([...tree.files, ...guide.files.flatMap(({ file, as }) => (isPageFile(file) ? [as] : [file, as]))]),
      folders: new Set([...tree.folders, ...folders]),
      findings: [...tree.findings, ...findings],
    },
    lent: new Set(pages.map(({ shown }) => shown)),
  };
}

/**
 * True for a finding that does not stop the build: a team cannot edit the guide, and its example diagrams are omitted if the site lacks
 * them. A broken link still stops the build.
 */
export const isLentMatter = ({ file, severity, code }: Finding, lent: ReadonlySet<string>): boolean =>
  lent.has(file) && (severity !== 'error' || code === 'unknown-diagram');
