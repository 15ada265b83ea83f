// What the stages of `npm test` add up to: counts, slow files, skipped suites and failed tests, from the reports of the runners. Pure, so
// that the last line can be believed.
import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  passed: number;
  failed: number;
}

/** Seconds that a test file took: of Vitest from its start to its end, of Playwright the sum of its tests. */
export interface TimedFile {
  path: string;
  seconds: number;
}

/** Tests that did not run, and why. */
export interface Skipped {
  what: string;
  tests: number;
}

export interface Failure {
  /** File and title. */
  test: string;
  /** The first lines of its error, without colors. */
  why: readonly string[];
}

export interface Tested {
  counts: Counts;
  files: readonly TimedFile[];
  skipped: readonly Skipped[];
  failures: readonly Failure[];
}

export interface Stage {
  name: string;
  passed: boolean;
  seconds: number;
  /** Of a stage that runs tests and lived to report them. */
  tested?: Tested | undefined;
}

interface VitestFile {
  name: string;
  status: string;
  startTime: number;
  endTime: number;
  /** Why the file could not be loaded. */
  message?: string;
  assertionResults: { status: string; title: string; ancestorTitles: string[]; failureMessages?: string[] }[];
}

const grouped = (names: readonly string[]): Skipped[] =>
  [...Map.groupBy(names, (name) => name)].map(([what, tests]) => ({ what, tests: tests.length }));

/** Lines of an error that are enough to know it again. */
const TOLD = 12;

function told(text = ''): string[] {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).slice(0, TOLD);
}

const below = (root: string, path: string): string => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path);

/** Reads Vitest's JSON report. A file that could not be loaded holds no test and fails as one. */
export function readVitest(report: unknown, root: string): Tested {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: VitestFile[];
  };
  const unread = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const notRun = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo' || status === 'disabled')
      // A skipped suite gives its reason in its title.
      .map(({ title, ancestorTitles }) => `${below(root, name)}: ${ancestorTitles[0] ?? title}`),
  );
  const failures = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }): Failure[] => {
      const file = below(root, name);
      if (assertionResults.length === 0) return [{ test: file, why: told(message) }];
      return assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ title, ancestorTitles, failureMessages }) => ({
          test: `${file}: ${[...ancestorTitles, title].join(' › ')}`,
          why: told(failureMessages?.[0]),
        }));
    });
  return {
    counts: { passed: numPassedTests, failed: numFailedTests + unread },
    files: testResults.map(({ name, startTime, endTime }) => ({ path: below(root, name), seconds: (endTime - startTime) / 1000 })),
    skipped: grouped(notRun),
    failures,
  };
}

interface Suite {
  specs?: Spec[];
  suites?: Suite[];
}

interface Spec {
  title: string;
  file: string;
  tests: {
    status: string;
    annotations: { type: string; description?: string }[];
    results: { duration: number; errors?: { message?: string }[] }[];
  }[];
}

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** Reads Playwright's JSON report. An error outside every test fails as one. */
export function readPlaywright(report: unknown): Tested {
  const { stats, errors, suites } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
    suites: Suite[];
  };
  const specs = suites.flatMap(specsOf);
  const notRun = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description;
        return `tests/browser/${file}: ${why ?? title}`;
      }),
  );
  const times = specs.map(({ file, tests }) => ({
    path: `tests/browser/${file}`,
    seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration / 1000, 0),
  }));
  const failures = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }): Failure => {
        const error = results.flatMap(({ errors = [] }) => errors)[0];
        return { test: `tests/browser/${file}: ${title}`, why: told(error?.message) };
      }),
  );
  return {
    counts: { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
    files: [...Map.groupBy(times, ({ path }) => path)].map(([path, all]) => ({
      path,
      seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    })),
    skipped: grouped(notRun),
    failures,
  };
}

const SLOWEST = 10;

const inSeconds = (seconds: number): string => `${seconds.toFixed(1).padStart(6)} s`;

/** The part of the closing table that names slow files, everything that did not run, and what failed. */
function remarks(stages: readonly Stage[]): string[] {
  const slowest = stages
    .flatMap(({ tested }) => tested?.files ?? [])
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST);
  const skipped = stages.flatMap(({ tested }) => tested?.skipped ?? []);
  const failures = stages.flatMap(({ tested }) => tested?.failures ?? []);
  return [
    ...(slowest.length > 0 ? ['', 'Slowest files', ...slowest.map(({ path, seconds }) => `${inSeconds(seconds)}  ${path}`)] : []),
    ...(skipped.length > 0
      ? ['', 'Skipped', ...skipped.map(({ what, tests }) => `${String(tests).padStart(6)} ${tests === 1 ? 'test ' : 'tests'}  ${what}`)]
      : []),
    ...(failures.length > 0
      ? ['', 'Failed', ...failures.flatMap(({ test, why }) => [`  ${test}`, ...why.map((line) => `      ${line}`)])]
      : []),
  ];
}

/** A line a stage, slow files, skipped suites, failed tests, and the sum last. A stage that failed without a failed test counts as one failure, so that no failed run reads `0 failed`. */
export function closing(stages: readonly Stage[], absent: readonly string[] = []): { lines: string[]; failed: number } {
  const total = { passed: 0, failed: 0 };
  const width = Math.max(0, ...stages.map(({ name }) => name.length));
  const lines = stages.map(({ name, passed, seconds, tested }) => {
    const { counts } = tested ?? {};
    total.passed += counts?.passed ?? 0;
    total.failed += (counts?.failed ?? 0) || (passed ? 0 : 1);
    const detail = counts ? ` · ${counts.passed} passed, ${counts.failed} failed` : '';
    return `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(width)} ${inSeconds(seconds)}${detail}`;
  });
  const notBuilt = absent.map((what) => `skipped ${what}`);
  return { lines: [...lines, ...notBuilt, ...remarks(stages), '', `${total.passed} passed, ${total.failed} failed`], failed: total.failed };
}
