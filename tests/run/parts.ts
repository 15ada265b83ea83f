// Which stages `npm test` runs: all of them, or the parts that its arguments name. Pure; run.ts runs them.
import { basename } from 'node:path';
import { didYouMean } from '../../src/check/likely.ts';
import type { Refusal } from '../../src/cli/arguments.ts';

/** Every part, with its line in the help text. All but the first and `builds` are folders of `tests`. */
export const parts = {
  static: 'lint, words, types and unused code',
  unit: 'pure code, and what needs only files or PGlite',
  contract: 'the pipeline in process, in Node, in a browser and in Lambda',
  postgres: 'a PostgreSQL server, and commands that are killed',
  aws: 'the functions, Firehose and Cognito on an emulator',
  package: 'the packed tool, installed in an empty folder',
  builds: 'the sites that the browser tests open',
  browser: 'the built sites in Chromium; builds them first',
  quick: 'for a commit: lint, words and the unit tests that take less than 2 s a file',
  long: 'the property tests with many more runs, and builds after many edits; a random seed, printed',
} as const;

export type Part = keyof typeof parts;

export const isPart = (word: string): word is Part => word in parts;

/** Parts whose tests Vitest runs. */
const inVitest: readonly Part[] = ['unit', 'contract', 'postgres', 'aws', 'package'];

export interface Plan {
  checks: readonly ('lint' | 'words' | 'types' | 'unused code')[];
  /** Files for Vitest; empty: not run. */
  vitest: readonly string[];
  builds: boolean;
  /** Files for Playwright; empty: not run. */
  browser: readonly string[];
  long: boolean;
}

/** What a test file is, for the choice. */
export interface TestFile {
  /** From the root: `tests/unit/importer/write.test.ts`. */
  path: string;
  /** Takes seconds: not for a commit. */
  slow: boolean;
  /** Contains a property of fast-check. */
  property: boolean;
}

const ALL: readonly Part[] = ['static', 'unit', 'contract', 'postgres', 'aws', 'package', 'browser'];

const partOf = (path: string): string => path.split('/')[1] ?? '';
/** `write.test.ts` → `write` */
const nameOf = (path: string): string => basename(path).replace(/\.(test|spec)\.ts$/, '');
/** The names that choose a file within its part: its folders and its own. */
const namesOf = (path: string): string[] => [...path.split('/').slice(2, -1), nameOf(path)];

const matches = (path: string, name: string): boolean => {
  const names = namesOf(path);
  return names.includes(name) || (names.at(-1) ?? '').startsWith(`${name}-`);
};

function unknown(word: string, part: Part | undefined, files: readonly TestFile[]): Refusal {
  const within = files.filter(({ path }) => part === undefined || partOf(path) === part);
  const elsewhere = files.find(({ path }) => matches(path, word));
  if (elsewhere)
    return {
      what: `"${word}" is not a part${part ? `, nor a folder or file of ${part}` : ''}`,
      fix: `did you mean "${partOf(elsewhere.path)} ${word}"?`,
    };
  const known = [...Object.keys(parts), ...new Set(within.flatMap(({ path }) => namesOf(path)))];
  return {
    what: `Unknown part "${word}"`,
    fix: didYouMean(word, known, 'npm test -- --help lists the parts'),
  };
}

/** The plan for these arguments: parts, each with the folders or files that it is narrowed to. None: everything. */
export function readPlan(words: readonly string[], files: readonly TestFile[]): Plan | Refusal {
  const chosen = new Map<Part, string[]>();
  let last: Part | undefined;
  for (const word of words) {
    const narrows = last !== undefined && files.some(({ path }) => partOf(path) === last && matches(path, word));
    if (narrows && last) chosen.get(last)?.push(word);
    else if (isPart(word)) {
      chosen.set(word, chosen.get(word) ?? []);
      last = word;
    } else return unknown(word, last, files);
  }
  if (chosen.size === 0) for (const part of ALL) chosen.set(part, []);

  const filesOf = (part: Part): string[] => {
    const names = chosen.get(part);
    if (!names) return [];
    return files
      .map(({ path }) => path)
      .filter((path) => partOf(path) === part && (names.length === 0 || names.some((name) => matches(path, name))));
  };
  const quick = files.filter(({ path, slow }) => chosen.has('quick') && partOf(path) === 'unit' && !slow);
  const long = files.filter(({ path, property }) => chosen.has('long') && property && inVitest.includes(partOf(path) as Part));
  const browser = filesOf('browser');
  return {
    checks: chosen.has('static') ? ['lint', 'words', 'types', 'unused code'] : chosen.has('quick') ? ['lint', 'words'] : [],
    vitest: [...new Set([...inVitest.flatMap(filesOf), ...[...quick, ...long].map(({ path }) => path)])].sort(),
    builds: chosen.has('builds') || browser.length > 0,
    browser,
    long: chosen.has('long'),
  };
}
