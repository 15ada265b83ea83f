// What the stages of `npm test` add up to. Pure, so that the last line can be believed; run.ts runs them.

export interface Counts {
  passed: number;
  failed: number;
}

export interface Stage {
  name: string;
  passed: boolean;
  seconds: number;
  /** Of a stage that runs tests and lived to report them. */
  counts: Counts | undefined;
}

/** Counts of Vitest's JSON report. A file that could not be loaded holds no test and fails as one. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unread = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unread };
}

/** Counts of Playwright's JSON report. An error outside every test fails as one. */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = report as { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A line a stage, and the sum last. A stage that failed without a failed test counts as one failure, so that no failed run reads `0 failed`. */
export function closing(stages: readonly Stage[]): { lines: string[]; failed: number } {
  const total = { passed: 0, failed: 0 };
  const width = Math.max(0, ...stages.map(({ name }) => name.length));
  const lines = stages.map(({ name, passed, seconds, counts }) => {
    total.passed += counts?.passed ?? 0;
    total.failed += (counts?.failed ?? 0) || (passed ? 0 : 1);
    const detail = counts ? ` · ${counts.passed} passed, ${counts.failed} failed` : '';
    return `${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s${detail}`;
  });
  return { lines: [...lines, '', `${total.passed} passed, ${total.failed} failed`], failed: total.failed };
}
