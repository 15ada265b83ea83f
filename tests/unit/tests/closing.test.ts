import { describe, expect, test } from 'vitest';
import { closing, readPlaywright, readVitest, type Stage, type Tested } from '../../run/closing.ts';

const tested = (parts: Partial<Tested>): Tested => ({ counts: { passed: 0, failed: 0 }, files: [], skipped: [], failures: [], ...parts });
const stage = (name: string, parts: Partial<Stage> = {}): Stage => ({ name, passed: true, seconds: 1, ...parts });

describe('the last line of npm test', () => {
  test('sums the counts of the runners', () => {
    const { lines, failed } = closing([
      stage('unit tests', { tested: tested({ counts: { passed: 10, failed: 0 } }) }),
      stage('browser tests', { tested: tested({ counts: { passed: 5, failed: 0 } }) }),
    ]);
    expect(lines.at(-1)).toBe('15 passed, 0 failed');
    expect(failed).toBe(0);
  });

  test('counts a failed stage without tests as one failure', () => {
    const { lines } = closing([stage('lint', { passed: false })]);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  test('counts a runner that failed with every test passed as one failure', () => {
    const { failed } = closing([stage('unit tests', { passed: false, tested: tested({ counts: { passed: 3, failed: 0 } }) })]);
    expect(failed).toBe(1);
  });
});

describe('the closing table', () => {
  test('names the ten slowest files of both runners, the slowest first', () => {
    const files = Array.from({ length: 8 }, (_, index) => ({ path: `tests/unit/${index}.test.ts`, seconds: index }));
    const { lines } = closing([
      stage('unit tests', { tested: tested({ files }) }),
      stage('browser tests', {
        tested: tested({ files: files.map(({ seconds }) => ({ path: `tests/browser/${seconds}`, seconds: seconds + 0.5 })) }),
      }),
    ]);
    const at = lines.indexOf('Slowest files');
    expect(lines.slice(at + 1, at + 3)).toEqual(['   7.5 s  tests/browser/7', '   7.0 s  tests/unit/7.test.ts']);
    expect(lines.filter((line) => / s {2}tests/.test(line))).toHaveLength(10);
  });

  test('has a line for everything that did not run, with the reason', () => {
    const skipped = [{ what: 'tests/aws/functions.test.ts: the functions (skipped: no emulator)', tests: 12 }];
    const { lines } = closing([stage('unit tests', { tested: tested({ skipped }) })], ['import and build of real: ../shared is not there']);
    expect(lines).toContain('skipped import and build of real: ../shared is not there');
    expect(lines).toContain('    12 tests  tests/aws/functions.test.ts: the functions (skipped: no emulator)');
  });
});

describe('the report of Vitest', () => {
  const file = (name: string, status: string, assertionResults: object[] = []) => ({
    name: `/checkout/${name}`,
    status,
    startTime: 1_000,
    endTime: 3_500,
    assertionResults,
  });

  test('counts a file that could not be loaded as one failure', () => {
    const testResults = [file('a.test.ts', 'failed'), file('b.test.ts', 'passed', [{ status: 'passed', title: 'x', ancestorTitles: [] }])];
    expect(readVitest({ numPassedTests: 1, numFailedTests: 0, testResults }, '/checkout')).toMatchObject({
      counts: { passed: 1, failed: 1 },
      files: [
        { path: 'a.test.ts', seconds: 2.5 },
        { path: 'b.test.ts', seconds: 2.5 },
      ],
      skipped: [],
    });
  });

  test('groups skipped tests by their suite', () => {
    const skipped = (...ancestorTitles: string[]) => ({ status: 'skipped', title: 'alone', ancestorTitles });
    const testResults = [file('a.test.ts', 'passed', [skipped('functions', 'load'), skipped('functions', 'post'), skipped()])];
    expect(readVitest({ numPassedTests: 0, numFailedTests: 0, testResults }, '/checkout').skipped).toEqual([
      { what: 'a.test.ts: functions', tests: 2 },
      { what: 'a.test.ts: alone', tests: 1 },
    ]);
  });
});

describe('a failed test', () => {
  test('is named with the first lines of its error, above the last line', () => {
    const failures = [{ test: 'tests/unit/a.test.ts: adds', why: ['Error: expected 1', 'received 2'] }];
    const { lines } = closing([stage('unit tests', { tested: tested({ failures }) })]);
    expect(lines.slice(-6)).toEqual([
      'Failed',
      '  tests/unit/a.test.ts: adds',
      '      Error: expected 1',
      '      received 2',
      '',
      '0 passed, 0 failed',
    ]);
  });

  test('is read from the report of Vitest without its stack, and a file that could not be loaded with its message', () => {
    const file = (name: string, more: object) => ({ name: `/checkout/${name}`, status: 'failed', startTime: 0, endTime: 1, ...more });
    const failed = { status: 'failed', title: 'adds', ancestorTitles: ['sums'], failureMessages: ['Error: no\n    at sum (a.ts:1)\n'] };
    const testResults = [
      file('a.test.ts', { assertionResults: [failed] }),
      file('b.test.ts', { assertionResults: [], message: 'no such module' }),
    ];
    expect(readVitest({ numPassedTests: 0, numFailedTests: 1, testResults }, '/checkout').failures).toEqual([
      { test: 'a.test.ts: sums › adds', why: ['Error: no'] },
      { test: 'b.test.ts', why: ['no such module'] },
    ]);
  });

  test('is read from the report of Playwright without colors', () => {
    const results = [{ duration: 1, errors: [{ message: '\u001b[31mError\u001b[39m: hidden\n\n    at page.ts:1' }] }];
    const specs = [{ title: 'opens', file: 'home.spec.ts', tests: [{ status: 'unexpected', annotations: [], results }] }];
    const report = { stats: { expected: 0, unexpected: 1, flaky: 0 }, errors: [], suites: [{ specs }] };
    expect(readPlaywright(report).failures).toEqual([{ test: 'tests/browser/home.spec.ts: opens', why: ['Error: hidden'] }]);
  });
});

describe('the report of Playwright', () => {
  const spec = (title: string, status: string, duration: number, why?: string) => ({
    title,
    file: 'search.spec.ts',
    tests: [{ status, annotations: why ? [{ type: 'skip', description: why }] : [], results: [{ duration }] }],
  });
  const stats = { expected: 4, unexpected: 1, flaky: 1 };

  test('counts a flaky test as failed', () => {
    expect(readPlaywright({ stats, errors: [], suites: [] }).counts).toEqual({ passed: 4, failed: 2 });
  });

  test('sums the time of a file’s tests, also in nested suites, and names why one was skipped', () => {
    const suites = [
      {
        specs: [spec('a', 'expected', 1_000)],
        suites: [{ specs: [spec('b', 'skipped', 0, 'no search page'), spec('c', 'expected', 500)] }],
      },
    ];
    const { files, skipped } = readPlaywright({ stats, errors: [], suites });
    expect(files).toEqual([{ path: 'tests/browser/search.spec.ts', seconds: 1.5 }]);
    expect(skipped).toEqual([{ what: 'tests/browser/search.spec.ts: no search page', tests: 1 }]);
  });
});
