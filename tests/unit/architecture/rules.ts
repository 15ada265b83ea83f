// Who may import whom under src/: the table of the design, as facts. boundaries.ts judges by it.

/** What one folder may import. Folders are paths below src; the longest that fits a file rules it. */
export interface Rule {
  folder: string;
  /** Own code it may import, by folder or file below src; itself is always among it. */
  own: readonly string[] | 'any';
  /** Own code of which it may import types alone. */
  types?: readonly string[];
  /** Own code that it never imports, even where `own` would allow it. */
  notOwn?: readonly string[];
  /** Packages it may import, by name; `any` for all but `never`. */
  packages: readonly string[] | 'any';
  /** Packages that it never imports; a name ending in `*` is a prefix. */
  never?: readonly string[];
  /** May it import Node's own modules and use Node's globals? */
  node?: boolean;
  /** May it use the page's globals (window, localStorage …)? */
  dom?: boolean;
}

/** Astro's runtime and what only lives within it. Its Markdown processor is a parser like any other. */
const astro = ['astro', 'astro:*', '@astrojs/mdx', '@astrojs/react', 'virtual:*', 'shiplog:*'];
const react = ['react', 'react-dom'];
/** Words of the tool in each language: facts without behavior, open to all that speak. */
const words = 'i18n';

export const rules: readonly Rule[] = [
  { folder: 'events', own: [], packages: ['zod'] },
  { folder: 'csv', own: [], packages: [] },
  { folder: 'site', own: [], packages: ['zod'] },
  { folder: 'worklog', own: ['site', 'csv'], packages: ['zod'] },
  { folder: 'i18n', own: ['site', 'worklog'], types: ['diagram/model', 'diagram/diff'], packages: [] },
  { folder: 'diagram/model', own: ['site', 'worklog'], packages: ['zod'] },
  { folder: 'diagram', own: ['diagram/model', 'site', 'worklog', words], packages: [] },
  { folder: 'diagram/layout', own: ['diagram/model'], packages: ['elkjs', 'fontkitten'], node: true },
  { folder: 'diagram/viewer', own: ['styles'], types: ['diagram/model'], packages: [], dom: true },
  { folder: 'tracker', own: [], types: ['events'], packages: [], dom: true },
  { folder: 'pipeline', own: ['events'], packages: ['drizzle-orm'] },
  { folder: 'shop', own: [], packages: ['drizzle-orm', 'zod'] },
  { folder: 'runtimes/browser', own: ['pipeline', 'shop', 'events', 'csv'], packages: 'any', never: astro, dom: true },
  { folder: 'adapters', own: ['pipeline', 'shop', 'events'], packages: 'any', never: [...astro, ...react], node: true },
  { folder: 'runtimes/node', own: ['adapters', 'pipeline', 'shop', 'events'], packages: 'any', never: [...astro, ...react], node: true },
  { folder: 'runtimes/lambda', own: ['adapters', 'pipeline', 'shop', 'events'], packages: 'any', never: [...astro, ...react], node: true },
  { folder: 'account', own: [], types: ['tracker', 'site'], packages: ['aws-amplify', '@aws-amplify/*'], dom: true },
  { folder: 'markdown', own: ['site', 'worklog', 'diagram/model', words], packages: 'any', never: [...astro, ...react] },
  // What the plugins know (names of directives and components) is judged by check; the other way round is closed.
  {
    folder: 'check',
    own: ['site', 'worklog', 'diagram/model', 'markdown', words],
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  { folder: 'importer', own: ['site', 'worklog'], packages: 'any', never: [...astro, ...react], node: true },
  { folder: 'build', own: 'any', notOwn: ['islands', 'runtimes'], packages: 'any', node: true },
  {
    folder: 'cli',
    own: 'any',
    notOwn: ['islands', 'components', 'layouts', 'pages'],
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  {
    folder: 'islands',
    own: ['tracker', 'runtimes/browser', 'diagram/viewer', 'shop', 'account', 'events', 'pipeline/queries', 'site', words, 'styles'],
    types: ['pipeline', 'diagram/model'],
    packages: 'any',
    never: ['astro:*'],
    dom: true,
  },
  ...(['components', 'layouts', 'pages'] as const).map((folder) => ({
    folder,
    own: 'any' as const,
    notOwn: ['pipeline', 'runtimes'],
    packages: 'any' as const,
    node: true,
    dom: true,
  })),
  { folder: 'styles', own: [], packages: ['@fontsource/*'] },
];

/** Files that are in src itself. They bind the folders together, so only the server side of the stream wing is closed to them. */
export const rootRule: Rule = { folder: '', own: 'any', notOwn: ['pipeline', 'runtimes', 'islands'], packages: 'any', node: true };
