// Before every test file: spies, stubs and timers end with the test that made them. Files share a process, and vitest's own
// `unstubGlobals` acts before the next test only, after the next file was imported.
import fc from 'fast-check';
import { afterEach, vi } from 'vitest';
import { seed, timesAsMany } from './runs.ts';

/** Milliseconds of one property in a long run, whatever its number of runs: less than the least patience of a test. */
const LONGEST = 50_000;

// Properties that say nothing of their runs. Those that do ask `runs`.
fc.configureGlobal({
  numRuns: 100 * timesAsMany,
  seed,
  ...(timesAsMany > 1 ? { interruptAfterTimeLimit: LONGEST } : {}),
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
