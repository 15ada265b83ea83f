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

const stream = (...folders: string[]): string[] => folders.map((folder) => `stream/${folder}`);

export const rules: readonly Rule[] = [
  // The stream: events from a page to a report. It knows nothing of the site but its address settings, its words and its looks.
  { folder: 'stream/events', own: [], packages: ['zod'] },
  { folder: 'stream/tracker', own: [], types: stream('events'), packages: [], dom: true },
  { folder: 'stream/pipeline', own: stream('events'), packages: ['drizzle-orm'] },
  { folder: 'stream/lake', own: stream('events', 'pipeline/queries'), types: stream('pipeline'), packages: ['zod'] },
  { folder: 'stream/shop', own: [], packages: ['drizzle-orm', 'zod'] },
  { folder: 'stream/account', own: stream('tracker'), types: ['site'], packages: ['aws-amplify', '@aws-amplify/*'], dom: true },
  { folder: 'stream/adapters', own: stream('pipeline', 'shop', 'events'), packages: 'any', never: [...astro, ...react], node: true },
  {
    folder: 'stream/runtimes/browser',
    own: [...stream('pipeline', 'shop', 'events'), 'csv'],
    packages: 'any',
    never: astro,
    dom: true,
  },
  {
    folder: 'stream/runtimes/node',
    own: [...stream('adapters', 'pipeline', 'lake', 'shop', 'events'), 'csv'],
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  {
    folder: 'stream/runtimes/lambda',
    own: stream('adapters', 'pipeline', 'shop', 'events'),
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  {
    folder: 'stream/sandbox',
    own: [
      ...stream('tracker', 'runtimes/browser', 'shop', 'account', 'events', 'pipeline/queries'),
      'diagram/viewer',
      'site',
      words,
      'styles',
    ],
    types: [...stream('pipeline'), 'diagram/model'],
    packages: 'any',
    never: ['astro:*'],
    dom: true,
  },
  // The site: from a team's files to pages.
  { folder: 'csv', own: [], packages: [] },
  { folder: 'cache', own: [], packages: [], node: true },
  { folder: 'site', own: [], packages: ['zod', 'feed', 'htmlparser2', 'css-tree', 'culori'] },
  { folder: 'worklog', own: ['site', 'csv'], packages: ['zod', 'diff'] },
  {
    folder: 'i18n',
    own: ['site', 'worklog'],
    types: ['cohort', 'diagram/model', 'diagram/diff', 'markdown', 'write'],
    packages: ['@formatjs/icu-messageformat-parser'],
  },
  // Many teams: what a cohort's pages and files say of them. Its fetcher is an integration.
  { folder: 'cohort', own: ['csv', 'site', 'worklog', words], packages: ['zod'] },
  { folder: 'diagram/model', own: ['site', 'worklog'], packages: ['zod'] },
  { folder: 'diagram', own: ['diagram/model', 'site', 'worklog', words], packages: [] },
  { folder: 'diagram/icons', own: ['cache', 'diagram/model', 'site'], packages: ['htmlparser2'], node: true },
  { folder: 'diagram/layout', own: ['diagram/model', 'cache'], packages: ['elkjs', 'fontkitten', 'tinyqueue'], node: true },
  { folder: 'diagram/viewer', own: ['styles'], types: ['diagram/model'], packages: [], dom: true },
  { folder: 'markdown', own: ['site', 'worklog', 'diagram/model', words], packages: 'any', never: [...astro, ...react] },
  // What the plugins know (names of directives and components) is judged by check; the other way round is closed.
  {
    folder: 'check',
    own: ['cache', 'cohort', 'site', 'worklog', 'diagram/model', 'diagram/diff', 'diagram/icons', 'markdown', words],
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  { folder: 'upgrade', own: ['site'], packages: ['yaml'], node: true },
  { folder: 'importer', own: ['site', 'worklog', words], packages: 'any', never: [...astro, ...react], node: true },
  {
    folder: 'content',
    own: ['cache', 'site', 'worklog', 'diagram', 'markdown', 'check', words],
    types: ['write'],
    packages: 'any',
    never: react,
    node: true,
  },
  {
    folder: 'outputs',
    own: ['cache', 'content', 'site', 'worklog', 'diagram', 'markdown', words],
    packages: 'any',
    never: react,
    node: true,
  },
  { folder: 'integrations', own: 'any', notOwn: stream('sandbox', 'runtimes'), packages: 'any', node: true },
  {
    folder: 'cli',
    own: 'any',
    notOwn: ['stream/sandbox', 'components', 'layouts', 'pages', 'scripts'],
    packages: 'any',
    never: [...astro, ...react],
    node: true,
  },
  // Of the stream, pages know the sandbox with its charts, and the tracker that counts this site's own visits.
  ...(['cohort-site', 'components', 'layouts', 'pages'] as const).map((folder) => ({
    folder,
    own: 'any' as const,
    notOwn: stream('events', 'pipeline', 'lake', 'runtimes', 'adapters', 'account'),
    packages: 'any' as const,
    node: true,
    dom: true,
  })),
  // A team's row, for the build and for the page's script.
  { folder: 'cohort-site/row', own: ['cohort', 'site', 'worklog', words], packages: [] },
  // What runs in a reader's page, but for the sandbox and the diagram viewer.
  {
    folder: 'scripts',
    own: ['cohort', 'cohort-site/row', 'site', 'worklog', 'components', 'styles', words],
    packages: 'any',
    never: ['astro:*', ...react],
    dom: true,
  },
  // The week editor: its form over the parts below, which do not know it.
  { folder: 'write', own: ['site', 'worklog', 'write/publish', words], types: ['check'], packages: [], dom: true },
  { folder: 'write/offline', own: ['write', 'site/escape.ts', words], packages: [], dom: true },
  { folder: 'write/drafts', own: ['write'], packages: ['idb'], dom: true },
  { folder: 'write/form', own: ['site', 'worklog', 'write', words], types: ['check'], packages: ['preact'], dom: true },
  { folder: 'write/text', own: ['site'], packages: ['yaml', 'node-diff3'] },
  // The week editor's preview shows what the components of the week's page decide.
  {
    folder: 'write/preview',
    own: ['site', 'worklog', 'components/week', 'components/looks.ts', 'markdown/inline-text.ts', 'markdown/links.ts', words],
    packages: ['preact', 'mdast', 'micromark', 'micromark-extension-gfm', 'micromark-util-decode-string'],
    dom: true,
  },
  // The check's rules on the week in the form.
  { folder: 'write/judge', own: ['check', 'site', 'worklog', words], packages: [] },
  // The check's rule of links on the text of the week.
  {
    folder: 'write/links',
    own: ['check', 'site', 'worklog', 'markdown/heading-id.ts', 'write/judge', 'write/prose/prose-parser.ts', words],
    types: ['write'],
    packages: ['@lezer/*', 'github-slugger', 'micromark-util-decode-string'],
    dom: true,
  },
  // It runs in a page: GitHub's API by fetch, and the server in dev.
  { folder: 'write/publish', own: ['site', words], packages: [], dom: true },
  // The editor of prose, its pictures, and the Markdown of a preview.
  {
    folder: 'write/prose',
    own: ['site', 'markdown/names.ts', 'markdown/alerts.ts', 'scripts/elements.ts', 'styles', words],
    packages: ['@codemirror/*', '@lezer/*', 'micromark', 'micromark-extension-gfm'],
    dom: true,
  },
  { folder: 'styles', own: [], packages: ['@fontsource/*'] },
];

/** Files that are in src itself bind the content root to the schemas. */
export const rootRule: Rule = { folder: '', own: 'any', notOwn: ['stream'], packages: 'any', node: true };
