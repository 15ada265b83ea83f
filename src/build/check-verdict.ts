// The check's findings, remembered: content and rules that have not changed since the last build need not be read again.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Finding } from '../check/finding.ts';

export interface Verdict {
  findings: readonly Finding[];
  /** How many pages were read. */
  pages: number;
}

/** The code that findings depend on. */
const JUDGES = ['check', 'diagram', 'i18n', 'markdown', 'site', 'worklog'];

/** Files that are judged word by word; of the others size and time tell whether they are still the same. */
const READ = /\.(mdx?|ya?ml)$/i;

/** What a verdict depends on: the text of pages and YAML, names, sizes and times of all other files, the rules, and where paths are shown from. */
function digestOf(root: string, cwd: string): string {
  const hash = createHash('sha256').update(`${cwd}\0${root}\0`);
  for (const file of globSync('**/*', { cwd: root }).sort()) {
    hash.update(`${file}\0`);
    // Something that cannot be read is the check's to report.
    if (READ.test(file)) hash.update(textOf(join(root, file)));
    else hash.update(sizeAndTime(join(root, file)));
  }
  const source = dirname(import.meta.dirname);
  for (const file of globSync(
    JUDGES.map((folder) => `${folder}/**/*.ts`),
    { cwd: source },
  ).sort())
    hash.update(textOf(join(source, file)));
  return hash.digest('hex');
}

function sizeAndTime(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? `${found.size} ${found.mtimeMs}\0` : '';
}

function textOf(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return '\0unreadable';
  }
}

/** The remembered verdict of that digest. A memory that is broken, or of another content, is none. */
function remembered(file: string, digest: string): Verdict | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Verdict & { digest: string };
    return kept.digest === digest ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Checks the content root, or recalls what was found when nothing has changed. `memory` is the folder to remember it in, a file a content root. */
export function verdictOf(root: string, memory: string, cwd: string = process.cwd()): Verdict {
  const file = join(memory, `${createHash('sha256').update(root).digest('hex').slice(0, 12)}.json`);
  const digest = digestOf(root, cwd);
  const known = remembered(file, digest);
  if (known) return known;
  const { findings, tree } = checkContent(root, cwd);
  const verdict = { findings, pages: tree.pages.length };
  mkdirSync(memory, { recursive: true });
  writeFileSync(file, JSON.stringify({ digest, ...verdict }));
  return verdict;
}
