// Part of `npm run lint`: the banned words in every text that a person reads. Exit code 1 when one is found.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bannedIn } from './banned-words.ts';

const root = resolve(import.meta.dirname, '..');

/** Texts without banned words: documentation, messages, interface text, comments, and the titles of tests. */
const paths = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/**/*.md',
  'content/en/**/*.{md,mdx}',
  'content/{site.yaml,architecture/**/*.yaml}',
  'src/**/*.{ts,tsx,astro,css,js}',
  'infra/**/*.ts',
  'bench/**/*.{ts,tsx}',
  '.ci/*.{ts,mjs,cjs}',
  'tests/**/*.ts',
];
const exceptions = new Set([
  // The list itself, and its test.
  '.ci/banned-words.ts',
  'tests/unit/ci/banned-words.test.ts',
  // Signed off: every edit breaks the sign-off.
  'content/en/worklog/week-07.mdx',
]);

/** `test('…`, `it.skipIf(…)('…` and `describe.each([…])('…`, up to the end of the title. */
const title = /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*(?:withMoto\()?(?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)/;

/** What is read of a file, all else blank: in Markdown inline code, such as a finding's code, keeps its name; of tests only titles are read. */
function wordsOf(file: string, text: string): string {
  if (/\.mdx?$/.test(file)) return text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
  if (!file.startsWith('tests/')) return text;
  return text.replace(new RegExp(`${title.source}|[^\\n]`, 'g'), (found) => (found.length > 1 ? found : ' '));
}

let found = 0;
for (const file of globSync(paths, { cwd: root }).sort()) {
  if (exceptions.has(file)) continue;
  for (const { line, column, found: words, write } of bannedIn(wordsOf(file, readFileSync(resolve(root, file), 'utf8')))) {
    console.error(`${file}:${line}:${column}  "${words}": write ${write}`);
    found += 1;
  }
}
if (found > 0) console.error(`\n${found} banned ${found === 1 ? 'word' : 'words'}.`);
process.exitCode = found > 0 ? 1 : 0;
