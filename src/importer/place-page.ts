// The structure of a Hugo site: which folders contain content, and the page and language of a file's path.
import type { HugoConfig } from './hugo-config.ts';
import { toLanguage } from './languages.ts';

export interface Roots {
  /** Folders of content, paths below the site; `language` if a folder contains only one language. */
  contentDirs: { dir: string; language: string | undefined }[];
  staticDirs: string[];
  /** Folders of files that a theme processes, such as pictures. */
  assetDirs: string[];
}

/** Of a page: its content path without extension, language and final `index`. */
export type Place = { path: string; language: string | undefined; isFolder: boolean } | { reason: string };

const inside = (base: string, path: string): string => [base, path].filter(Boolean).join('/');

const clean = (path: string): string =>
  path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');

const folderOf = (file: string): string => file.split('/').slice(0, -1).join('/');

/** The folder of the site: the one with its configuration, else the one with a folder `content`, else the root. */
function baseOf(files: readonly string[], configFiles: readonly string[]): string {
  const bases = configFiles.map((file) => folderOf(file).replace(/(?:^|\/)config\/_default$/i, ''));
  const nearest = bases.sort((a, b) => a.split('/').length - b.split('/').length || a.length - b.length)[0];
  if (nearest !== undefined) return nearest;
  const content = files.map((file) => /^((?:[^/]+\/){0,2}?)content\//i.exec(file)?.[1]).find((base) => base !== undefined);
  return content?.replace(/\/$/, '') ?? '';
}

/** The folders with content and static files. Without a folder `content` the pages are in the site's folder. */
export function siteRoots(files: readonly string[], configFiles: readonly string[], config: HugoConfig): Roots {
  const base = baseOf(files, configFiles);
  const holds = (dir: string) => dir === '' || files.some((file) => file.startsWith(`${dir}/`));
  const spelled = (name: string): string => {
    const wanted = inside(base, clean(name));
    if (holds(wanted)) return wanted;
    const found = files.find((file) => file.toLowerCase().startsWith(`${wanted.toLowerCase()}/`));
    return found?.slice(0, wanted.length) ?? wanted;
  };
  const own = config.languages.flatMap(({ code, contentDir }) =>
    contentDir === undefined || !holds(spelled(contentDir)) ? [] : [{ dir: spelled(contentDir), language: code as string | undefined }],
  );
  const main = spelled(config.contentDir ?? 'content');
  const contentDirs = own.some(({ dir }) => dir === main) ? own : [...own, { dir: holds(main) ? main : base, language: undefined }];
  const staticDirs = (config.staticDirs.length > 0 ? config.staticDirs : ['static']).map(spelled).filter(Boolean);
  // The longest first, so that content/vi is found before content.
  return { contentDirs: contentDirs.sort((a, b) => b.dir.length - a.dir.length), staticDirs, assetDirs: [spelled('assets')] };
}

/** Files of a repository that are about the repository. */
const ABOUT = /^(?:readme|license|license|contributing|changelog|code_of_conduct|security)(?:\.[\w-]+)?\.\w+$/i;

/** The page and language in the path of `file`. `language` is absent if the path has none. */
export function placePage(file: string, { contentDirs, staticDirs, assetDirs }: Roots, config: HugoConfig): Place {
  if ([...staticDirs, ...assetDirs].some((dir) => file.startsWith(`${dir}/`)))
    return { reason: 'a text file in static/ or assets/: not a page in Hugo' };
  const content = contentDirs.find(({ dir }) => dir === '' || file.startsWith(`${dir}/`));
  if (!content) return { reason: 'outside the content folder: not a page in Hugo' };
  const below = content.dir === '' ? file : file.slice(content.dir.length + 1);
  const parts = below.split('/');
  const name = parts.pop() ?? '';
  if (parts.length === 0 && ABOUT.test(name) && !/(?:^|\/)content$/i.test(content.dir))
    return { reason: 'about the repository, not a page' };
  const codeOf = (key: string): string | undefined =>
    config.languages.find((language) => language.key.toLowerCase() === key.toLowerCase())?.code ?? toLanguage(key);
  let { language } = content;
  if (language === undefined && parts[0] !== undefined && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(parts[0])) {
    language = codeOf(parts[0]);
    if (language !== undefined) parts.shift();
  }
  let stem = name.replace(/\.[^.]+$/, '');
  const [, before, suffix] = /^(.+)\.([a-z]{2,3}(?:[-_][a-z]{2})?)$/i.exec(stem) ?? [];
  const suffixed = suffix === undefined ? undefined : codeOf(suffix);
  if (before !== undefined && suffixed !== undefined) {
    language = suffixed;
    stem = before;
  }
  const isFolder = /^_?index$/i.test(stem);
  return { path: [...parts, ...(isFolder ? [] : [stem])].join('/'), language, isFolder };
}
