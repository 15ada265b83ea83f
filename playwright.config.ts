// Browser tests look at the sites that `npm test` built. Two workers: a small machine stays usable, and timings hold.
import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './tests/browser/chromium.ts';

const browser = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/setup.ts',
  outputDir: '.cache/test/artifacts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Patience, not a measure: a loaded machine is slow, and a test that fails for it says nothing of the site.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['dot'], ['json', { outputFile: '.cache/test/playwright.json' }]],
  use: {
    launchOptions: {
      ...(browser && { executablePath: browser.path }),
      // WebAssembly is compiled once and quickly: each test starts a database, and none runs long enough for the second compiler to pay.
      // No name resolves: what a page asks of another host fails at once instead of leaving the machine.
      args: [...flags, '--js-flags=--liftoff-only', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
    screenshot: 'only-on-failure',
  },
});
