// The path of each page in the content root: sections by name without numbers, the worklog and the proposal at the paths that the tool expects.
import { folderName, slugOf } from './folder-name.ts';
import type { HugoPage } from './source-site.ts';

/** Content paths of one Hugo path; the same in every language, so that translations stay together. */
export interface Target {
  /** `''` is the home page, `workshop/overview`. */
  path: string;
  /** True for a folder's page: it is written as `index.md`. */
  isFolder: boolean;
}

const SECTIONS: readonly [RegExp, string][] = [
  [/^(?:my-|the-)?(?:weekly-)?(?:work-?logs?|weekly-logs?|weekly-reports?|nhat-ky(?:-.*)?|bao-cao-tuan)$/, 'worklog'],
  [/^(?:project-)?(?:proposals?|de-xuat(?:-.*)?|ban-de-xuat(?:-.*)?)$/, 'proposal'],
];

/** Names of pages that the tool generates. */
const RESERVED = new Set([
  'search',
  'review',
  'report',
  'sandbox',
  'write',
  'architecture',
  '404',
  'feed',
  'pagefind',
  'assets',
  '_astro',
  'md',
]);

/** Names that the disk or Windows rejects. */
const REFUSED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** The section that a first folder's name means, if the tool has it. */
function knownSection(slug: string): string | undefined {
  return SECTIONS.find(([pattern]) => pattern.test(slug))?.[1];
}

/** The section of a first folder, if the tool has it: `2-Proposal` → `proposal`. */
export const sectionOf = (folder: string): string | undefined => knownSection(folderName(folder).slug);

/** True for a page of the worklog: its first folder has that name, or its own name is a week's. */
export function isWorklogPath(path: string): boolean {
  const parts = path.split('/');
  const first = folderName(parts[0] ?? '').slug;
  if (knownSection(first) === 'worklog') return true;
  return parts.length === 1 && /^(?:worklog-?(?:week|tuan)|week|tuan)(?:-log)?-?\d{1,2}$/.test(first);
}

/** Fewer weeks beside each other may be anything. */
const LEAST_WEEKS = 2;

const WEEK_NAME = /^(?:my-)?(?:work-?log-?|report-?|bao-cao-?)?(?:week|tuan)(?:-log|-report)?-?\d{1,2}(?:-.*)?$/;

/**
 * The pages of the worklog. Without a worklog's folder they are the pages named after weeks that share a folder, such as dated posts
 * with the titles “Week 1”, “Week 2”.
 */
export function worklogPages<Page extends Pick<HugoPage, 'path' | 'data'>>(pages: readonly Page[]): Page[] {
  const own = pages.filter(({ path }) => isWorklogPath(path));
  if (own.length > 0) return own;
  const isWeek = ({ path, data }: Page): boolean =>
    path.includes('/') &&
    [folderName(path.split('/').at(-1) ?? '').slug, slugOf(String(data['title'] ?? ''))].some((name) => WEEK_NAME.test(name));
  const groups = Map.groupBy(pages.filter(isWeek), ({ path }) => path.split('/').slice(0, -1).join('/'));
  return [...groups.values()].filter((group) => new Set(group.map(({ path }) => path)).size >= LEAST_WEEKS).flat();
}

/** One folder's or page's name. `depth` 0 is the section. */
function nameOf(part: string, depth: number, languages: readonly string[]): string {
  const { slug, numbers } = folderName(part);
  const name = slug === '' ? `part-${numbers.join('-') || slugOf(part) || 'x'}` : slug;
  const known = depth === 0 ? knownSection(name) : undefined;
  if (known !== undefined) return known;
  return REFUSED.test(name) || (depth === 0 && (RESERVED.has(name) || languages.includes(name))) ? `${name}-page` : name;
}

/** A page below the worklog that is not a week must not be named like one: the tool would validate it as a week. */
const noWeek = (name: string): string => (/^(?:week|tuan)(?:-|\d)/.test(name) ? `notes-${name}` : name);

/**
 * The target of every Hugo path, by that path. Parent folders are assigned first, so that a page and its section never differ.
 * If two names collide, the later gets a number.
 */
export function targetPaths(pages: readonly Pick<HugoPage, 'path' | 'isFolder'>[], languages: readonly string[]): Map<string, Target> {
  const folders = new Map<string, string>([['', '']]);
  const taken = new Set<string>();
  const place = (path: string): string => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const cut = path.lastIndexOf('/');
    const above = place(cut < 0 ? '' : path.slice(0, cut));
    const part = nameOf(path.slice(cut + 1), above === '' ? 0 : 1, languages);
    const base = [above, above === 'worklog' ? noWeek(part) : part].filter(Boolean).join('/');
    let target = base;
    for (let count = 2; taken.has(target); count += 1) target = `${base}-${count}`;
    taken.add(target);
    folders.set(path, target);
    return target;
  };
  const isFolder = new Map<string, boolean>();
  for (const page of pages) isFolder.set(page.path, isFolder.get(page.path) === true || page.isFolder);
  const paths = [...isFolder.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return new Map(paths.map((path) => [path, { path: place(path), isFolder: path === '' || (isFolder.get(path) ?? false) }]));
}

/** The file of a page below the content root. */
export const targetFile = ({ path, isFolder }: Target, language: string): string =>
  isFolder ? [language, path, 'index.md'].filter(Boolean).join('/') : `${language}/${path}.md`;

/**
 * The position of a page among its siblings: the number that readers see before it (`1.8.`, in `pre` or the folder's name), else
 * its weight.
 */
export function orderOf({ path, data }: Pick<HugoPage, 'path' | 'data'>): number | undefined {
  const last = folderName(path.split('/').at(-1) ?? '').numbers.at(-1);
  if (last !== undefined) return last;
  const [shown] = typeof data['pre'] === 'string' ? (/\d+(?:\.\d+)*/.exec(data['pre']) ?? []) : [];
  if (shown !== undefined) return Number(shown.split('.').at(-1));
  const weight = Number(data['weight']);
  return data['weight'] !== undefined && data['weight'] !== '' && Number.isFinite(weight) ? weight : undefined;
}
