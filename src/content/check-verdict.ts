// Caches the check's findings: content and rules that have not changed since the last build are not read again.
// The desk's facts, a result of the same reading, are cached beside them, so that pages need not read the content a second time.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { checkContent } from '../check/check-content.ts';
import type { Finding } from '../check/finding.ts';
import { type WrittenFacts, writtenFacts } from './desk-facts.ts';

export interface Verdict {
  findings: readonly Finding[];
  /** How many pages were read. */
  pages: number;
  /** A digest of what the result depends on; the facts of the same reading are looked up by it. */
  digest: string;
}

/** The code that findings and facts depend on. */
const JUDGES = ['check', 'content', 'diagram', 'i18n', 'integrations', 'markdown', 'outputs', 'site', 'worklog'];

/** Files that are compared by content; others by size and time. */
const READ = /\.(mdx?|ya?ml)$/i;

/** What a result depends on: the text of pages and YAML; names, sizes and times of all other files; the rules; and the folder that shown paths start from. */
function digestOf(root: string, cwd: string): string {
  const hash = createHash('sha256').update(`${cwd}\0${root}\0`);
  for (const file of globSync('**/*', { cwd: root }).sort()) {
    hash.update(`${file}\0`);
    // The check reports files that cannot be read.
    if (READ.test(file)) hash.update(textOf(join(root, file)));
    else hash.update(sizeAndTime(join(root, file)));
  }
  const source = dirname(import.meta.dirname);
  // The tool's guide is checked with the site that shows it.
  const guide = join(source, '.');
  for (const file of globSync('*/guide/**/*.{md,mdx}', { cwd: guide }).sort()) hash.update(`${file}\0`).update(textOf(join(guide, file)));
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

/** Where the result for `root` and its facts are cached below the folder `memory`. */
function filesOf(root: string, memory: string): { verdict: string; facts: string } {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return { verdict: join(memory, `${name}.json`), facts: join(memory, `${name}.facts`) };
}

/** The cached result with that digest; none if the cache is broken, or of other content. */
function remembered(file: string, digest: string): Verdict | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Verdict;
    return kept.digest === digest ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The folder in which a build of the project at `cwd` caches results. */
export const verdictMemory = (cwd: string = process.cwd()): string => resolve(cwd, '.cache/check');

/** The cached result for the current content. `memory` is the cache folder, with two files per content root. */
export function recalledVerdict(root: string, memory: string, cwd: string = process.cwd()): Verdict | undefined {
  return remembered(filesOf(root, memory).verdict, digestOf(root, cwd));
}

/** Checks the content root, or recalls the findings if nothing has changed. */
export function verdictOf(root: string, memory: string, cwd: string = process.cwd()): Verdict {
  const files = filesOf(root, memory);
  const digest = digestOf(root, cwd);
  const known = remembered(files.verdict, digest);
  if (known) return known;
  const { findings, tree } = checkContent(root, cwd);
  const verdict: Verdict = { digest, findings, pages: tree.pages.length };
  mkdirSync(memory, { recursive: true });
  writeFileSync(files.facts, serialize({ digest, facts: writtenFacts(tree) }));
  writeFileSync(files.verdict, JSON.stringify(verdict));
  return verdict;
}

/** The desk's facts of the content with the result `digest`; `undefined` if they are not cached, or of other content. */
export function rememberedFacts(root: string, memory: string, digest: string): WrittenFacts | undefined {
  try {
    const kept: { digest: string; facts: WrittenFacts | undefined } = deserialize(readFileSync(filesOf(root, memory).facts));
    return kept.digest === digest ? kept.facts : undefined;
  } catch {
    return undefined;
  }
}
