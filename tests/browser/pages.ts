// What a build wrote, read from its files, so that the suites fit any valid content.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { hostsOf } from '../../src/site/amplify-outputs.ts';
import { type Build, builds } from './builds.ts';

export interface BuiltPage {
  /** Below the base, as in an address: `''`, `worklog/week-08/`, `404.html`. */
  path: string;
  html: string;
  /** Language of the address. */
  language: string;
  /** Pages of one kind are laid out alike: `home`, `week`, `worklog`, `search`, `404`, `section guide`, `page guide`, `diagram`, `version`, `changes`. */
  kind: string;
}

/** A redirect's page is not a page for a reader. */
const isRedirect = (html: string): boolean => /<meta[^>]+http-equiv="?refresh/i.test(html);

interface Settings {
  languages?: string[];
  /** Every origin that a page may ask: those named, that of the collector which counts visits, and those of pipelines. */
  hosts: string[];
}

export function settingsOf({ content }: Build): Settings {
  const { hosts = [], analytics, pipeline, ...settings } = parse(readFileSync(resolve(content, 'site.yaml'), 'utf8'));
  const visits = analytics ? [new URL(analytics.endpoint).origin] : [];
  const computer = pipeline?.computer ? [pipeline.computer] : [];
  const aws = pipeline?.aws ? hostsOf(JSON.parse(readFileSync(resolve(content, pipeline.aws), 'utf8'))) : [];
  return { ...settings, hosts: [...hosts, ...visits, ...computer, ...aws] };
}

function kindOf(path: string): string {
  if (path === '') return 'home';
  if (path.endsWith('404.html')) return '404';
  const [section = '', ...rest] = path.replace(/\/$/, '').split('/');
  if (section === 'worklog' && /^week-\d+$/.test(rest[0] ?? '')) return 'week';
  if (section === 'architecture' && rest.length > 0) return ['diagram', 'version', 'changes'][rest.length - 1] ?? section;
  if (rest.length > 0) return `page ${section}`;
  return section === 'worklog' || section === 'search' ? section : `section ${section}`;
}

/** The language without a prefix. */
export const defaultLanguageOf = (build: Build): string => settingsOf(build).languages?.[0] ?? 'en';

const read = new Map<string, BuiltPage[]>();

/** Every page of a build, redirects left out, in the order of their paths. */
export function pagesOf(build: Build): BuiltPage[] {
  const known = read.get(build.name);
  if (known) return known;
  const [, ...prefixes] = settingsOf(build).languages ?? [];
  const first = defaultLanguageOf(build);
  const pages = globSync('**/*.html', { cwd: build.root })
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(resolve(build.root, file), 'utf8'),
    }))
    .filter(({ html }) => !isRedirect(html))
    .map(({ path, html }) => {
      const language = prefixes.find((prefix) => path.startsWith(`${prefix}/`)) ?? first;
      return { path, html, language, kind: kindOf(language === first ? path : path.slice(language.length + 1)) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  read.set(build.name, pages);
  return pages;
}

/** The largest page of each kind in each language: it holds the most that can be wrong. */
export function onePageAKind(build: Build): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pagesOf(build)) {
    const key = `${page.language} ${page.kind}`;
    const other = largest.get(key);
    if (!other || page.html.length > other.html.length) largest.set(key, page);
  }
  return [...largest.values()];
}

/** The builds that are there, by name: listing tests needs none. */
export const built = (...names: Build['name'][]): Build[] => builds.filter(({ name, root }) => names.includes(name) && existsSync(root));

/** A name for a test's title. */
export const titled = ({ kind, path, language }: BuiltPage): string => `${kind} (${language}: /${path})`;
