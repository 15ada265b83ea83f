// Unit and contract tests: plain Node, no browser. Browser tests are Playwright's (playwright.config.ts).
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { credentials } from './tests/aws/moto.ts';
import { LongestFirst } from './tests/run/longest-first.ts';

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,postgres,aws,package}/**/*.test.ts'],
    globalSetup: ['tests/shared/setup.ts'],
    setupFiles: ['tests/restore.ts'],
    // Requests to the emulator are signed with these: no test finds the credentials of the person who runs it.
    env: credentials,
    // A test that asserts nothing, such as one whose loop has nothing to go through, fails.
    expect: { requireAssertions: true },
    // Patience, not a measure: a loaded machine is slow, and a test that fails for it says nothing of the code.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A worker runs servers and browsers beside its tests: more than four need more memory than cores.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    sequence: { sequencer: LongestFirst },
    // Files share the modules of their worker: to load them for each file took four times as long as the tests.
    isolate: false,
  },
});
