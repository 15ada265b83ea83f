// Before every test file: spies, stubs and timers end with the test that made them. Files share a process, and vitest's own
// `unstubGlobals` acts before the next test only, after the next file was imported.
import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
