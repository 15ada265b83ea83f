// Libraries that the package contains instead of depending on them: each brings packages or megabytes that nothing else of a site uses.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');

/** What `src` imports, by the name of its file in `lib/vendor`. */
const VENDORED = {
  cborg: 'cborg',
  'codemirror-autocomplete': '@codemirror/autocomplete',
  'codemirror-commands': '@codemirror/commands',
  'codemirror-lang-sql': '@codemirror/lang-sql',
  'codemirror-language': '@codemirror/language',
  'codemirror-state': '@codemirror/state',
  'codemirror-view': '@codemirror/view',
  culori: 'culori',
  diff: 'diff',
  elkjs: 'elkjs/lib/elk.bundled.js',
  'fastest-levenshtein': 'fastest-levenshtein',
  feed: 'feed',
  gemoji: 'gemoji',
  'hast-util-raw': 'hast-util-raw',
  'hast-util-to-mdast': 'hast-util-to-mdast',
  'html-tag-names': 'html-tag-names',
  htmlparser2: 'htmlparser2',
  'icu-messageformat-parser': '@formatjs/icu-messageformat-parser',
  idb: 'idb',
  'lezer-highlight': '@lezer/highlight',
  'lezer-markdown': '@lezer/markdown',
  'mdast-util-gfm': 'mdast-util-gfm',
  'mdast-util-to-hast': 'mdast-util-to-hast',
  'mdast-util-to-markdown': 'mdast-util-to-markdown',
  micromark: 'micromark',
  'micromark-extension-gfm': 'micromark-extension-gfm',
  'micromark-util-decode-string': 'micromark-util-decode-string',
  'node-diff3': 'node-diff3',
  preact: 'preact',
  'preact-hooks': 'preact/hooks',
  'preact-jsx-runtime': 'preact/jsx-runtime',
  satori: 'satori',
  temml: 'temml',
  tinyqueue: 'tinyqueue',
} as const;

const fileOf = new Map(Object.entries(VENDORED).map(([name, specifier]) => [specifier as string, `${name}.js`]));

/** The text of a module with imports of vendored libraries from the package itself: Vite leaves such a name to Node instead of compiling the file. */
export const withVendored = (text: string): string =>
  text.replace(/(\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\2/g, (whole, before: string, quote: string, specifier: string) => {
    const file = fileOf.get(specifier);
    return file === undefined ? whole : `${before}${quote}shiplog/vendor/${file}${quote}`;
  });

/** The folder of the package that has the module `id`. */
const packageOf = (id: string): string | undefined => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];

/** Writes the libraries into `lib/vendor`, with the licenses of all that they contain; answers their versions. */
export async function writeVendored(lib: string): Promise<Record<string, string>> {
  const bundle = await rolldown({
    input: VENDORED,
    cwd: root,
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.write({
    dir: join(lib, 'vendor'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
    minify: true,
  });
  for (const [name, specifier] of Object.entries(VENDORED)) {
    const [own, there] = [await import(specifier), await import(pathToFileURL(join(lib, 'vendor', `${name}.js`)).href)];
    const lacking = Object.keys(own).filter(
      (key) => !(key in there) && !['default', 'module.exports', '__esModule', 'Worker'].includes(key),
    );
    if (lacking.length > 0) throw new Error(`lib/vendor/${name}.js lacks ${lacking.join(', ')}`);
  }
  const folders = new Set(output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])).flatMap((id) => packageOf(id) ?? []));
  const licenses = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'license', 'license.md', 'LICENSE.txt', 'LICENSE-MIT']
      .map((one) => join(folder, one))
      .find(existsSync);
    return `${name} ${version}: ${license}\n\n${file === undefined ? 'The package has no license file.' : readFileSync(file, 'utf8').trim()}\n`;
  });
  writeFileSync(join(lib, 'vendor/LICENSES.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`));
  return Object.fromEntries(
    Object.entries(VENDORED).map(([name, specifier]) => {
      const [owner = '', own = ''] = specifier.split('/');
      const folder = join(root, 'node_modules', owner, specifier.startsWith('@') ? own : '');
      return [name, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version];
    }),
  );
}
