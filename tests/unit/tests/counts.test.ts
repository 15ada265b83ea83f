import { describe, expect, test } from 'vitest';
import { closing, playwrightCounts, vitestCounts } from '../../counts.ts';

describe('the last line of npm test', () => {
  test('sums the counts of the runners', () => {
    const { lines, failed } = closing([
      { name: 'unit tests', passed: true, seconds: 1, counts: { passed: 10, failed: 0 } },
      { name: 'browser tests', passed: true, seconds: 2, counts: { passed: 5, failed: 0 } },
    ]);
    expect(lines.at(-1)).toBe('15 passed, 0 failed');
    expect(failed).toBe(0);
  });

  test('counts a failed stage without tests as one failure', () => {
    const { lines } = closing([{ name: 'lint', passed: false, seconds: 1, counts: undefined }]);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  test('counts a runner that failed with every test passed as one failure', () => {
    const { failed } = closing([{ name: 'unit tests', passed: false, seconds: 1, counts: { passed: 3, failed: 0 } }]);
    expect(failed).toBe(1);
  });

  test('counts a test file that Vitest could not load', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(vitestCounts({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a flaky browser test as failed', () => {
    expect(playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({ passed: 4, failed: 2 });
  });
});
