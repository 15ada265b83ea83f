// The tracker takes the page's timers and clock when it loads: a test that replaces them loads what it tests afterwards.
import { afterEach, beforeEach, vi } from 'vitest';

/** Loads the module again before each test, after the hooks above; and forgets it, with its timers, for the tests of other files. */
export function freshly<Module>(load: () => Promise<Module>): Module {
  const current = {} as Module & object;
  beforeEach(async () => {
    vi.resetModules();
    Object.assign(current, await load());
  });
  afterEach(() => void vi.resetModules());
  return current;
}
