// The settings of a Hugo site that an import needs: name, languages, addresses, menu links.
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { toLanguage } from './languages.ts';
import { type Permalinks, readPermalinks } from './permalinks.ts';

export interface MenuLink {
  name: string;
  url: string;
}

export interface HugoLanguage {
  /** The language's name in the site's files: `vn` if folder or suffix use that. */
  key: string;
  code: string;
  title: string | undefined;
  description: string | undefined;
  contentDir: string | undefined;
  links: MenuLink[];
}

export interface HugoConfig {
  title: string | undefined;
  description: string | undefined;
  baseUrl: string | undefined;
  /** The target of the theme's edit links. */
  editUrl: string | undefined;
  contentDir: string | undefined;
  staticDirs: string[];
  defaultLanguage: string | undefined;
  defaultInSubfolder: boolean;
  /** By weight, as on the site. */
  languages: HugoLanguage[];
  links: MenuLink[];
  permalinks: Permalinks;
  /** Pages that Hugo publishes although they are drafts, expired, or dated in the future. */
  builds: { drafts: boolean; expired: boolean; future: boolean };
}

type Table = Record<string, unknown>;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Hugo ignores the letter case of keys. */
const lowered = (value: unknown, depth = 0): unknown =>
  isTable(value) && depth < 12
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowered(item, depth + 1)]))
    : value;

const table = (value: unknown): Table => (isTable(value) ? value : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap((item) => text(item) ?? []);

/** Parses one configuration file by its extension. Throws the parser's error. */
export function parseConfig(file: string, source: string): Table {
  const value: unknown = /\.toml$/i.test(file)
    ? parseToml(source)
    : /\.json$/i.test(file)
      ? JSON.parse(source)
      : parseYaml(source, { maxAliasCount: 50 });
  return table(lowered(value));
}

const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** External links of the menus `main` and `shortcuts`. */
function linksOf(menus: unknown): MenuLink[] {
  return Object.values(table(menus))
    .flatMap((menu) => (Array.isArray(menu) ? menu : []))
    .filter(isTable)
    .sort((a, b) => Number(a['weight'] ?? 0) - Number(b['weight'] ?? 0))
    .flatMap((entry) => {
      const [name, url] = [words(text(entry['name']) ?? ''), text(entry['url'])];
      return url && name && /^https?:\/\//i.test(url) && URL.canParse(url) ? [{ name, url }] : [];
    });
}

/** Files of `config/_default` are named after their table; a key of a later file wins. */
function merged(files: readonly { file: string; value: Table }[]): Table {
  const whole: Table = {};
  for (const { file, value } of files) {
    const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '').toLowerCase();
    const [key = '', language] = name.split('.');
    if (key === 'hugo' || key === 'config') Object.assign(whole, value);
    else if (key === 'languages' && language !== undefined) {
      const all = table(whole['languages']);
      whole['languages'] = { ...all, [language]: { ...table(all[language]), ...value } };
    } else if (language !== undefined && isTable(whole['languages'])) {
      const own = table(whole['languages'][language]);
      whole['languages'][language] = { ...own, [key]: value };
    } else whole[key] = { ...table(whole[key]), ...value };
  }
  return whole;
}

/** The configuration in `files`, in the order of their names. */
export function readConfig(files: readonly { file: string; value: Table }[]): HugoConfig {
  const all = merged(files);
  const params = table(all['params']);
  const languages = Object.entries(table(all['languages']))
    .filter(([, value]) => isTable(value) && value['disabled'] !== true)
    .sort(([, a], [, b]) => Number(table(a)['weight'] ?? 0) - Number(table(b)['weight'] ?? 0))
    .map(([key, value]): HugoLanguage => {
      const own = table(value);
      return {
        key,
        code: toLanguage(key) ?? key,
        title: text(own['title']),
        description: text(own['description']) ?? text(table(own['params'])['description']),
        contentDir: text(own['contentdir']),
        links: linksOf(own['menu'] ?? own['menus']),
      };
    });
  return {
    title: text(all['title']),
    description: text(params['description']) ?? text(all['description']),
    baseUrl: text(all['baseurl']),
    editUrl: text(params['editurl']),
    contentDir: text(all['contentdir']),
    staticDirs: texts(all['staticdir']),
    defaultLanguage: text(all['defaultcontentlanguage']),
    defaultInSubfolder: all['defaultcontentlanguageinsubdir'] === true,
    languages,
    links: linksOf(all['menu'] ?? all['menus']),
    permalinks: readPermalinks(all['permalinks']),
    builds: { drafts: all['builddrafts'] === true, expired: all['buildexpired'] === true, future: all['buildfuture'] === true },
  };
}
