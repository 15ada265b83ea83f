// Part of `npm run lint`: the banned words in every text that a person reads. Exit code 1 when one is found.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bannedIn } from './banned-words.ts';

const root = resolve(import.meta.dirname, '..');

/** Texts without banned words: documentation, messages, interface text and comments. */
const paths = [
  'README.md',
  'CONTRIBUTING.md',
  'content/en/guide/*.{md,mdx}',
  'src/**/*.{ts,tsx,astro,css,js}',
  'infra/**/*.ts',
  'bench/**/*.{ts,tsx}',
  '.ci/*.{ts,mjs,cjs}',
];
/** The list itself. */
const exceptions = new Set(['.ci/banned-words.ts']);

/** Inline code in Markdown, such as a finding's code, keeps its name. */
const proseOf = (file: string, text: string): string =>
  /\.mdx?$/.test(file) ? text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length)) : text;

let found = 0;
for (const file of globSync(paths, { cwd: root }).sort()) {
  if (exceptions.has(file)) continue;
  for (const { line, column, found: words, write } of bannedIn(proseOf(file, readFileSync(resolve(root, file), 'utf8')))) {
    console.error(`${file}:${line}:${column}  "${words}": write ${write}`);
    found += 1;
  }
}
if (found > 0) console.error(`\n${found} banned ${found === 1 ? 'word' : 'words'}.`);
process.exitCode = found > 0 ? 1 : 0;
