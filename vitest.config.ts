// Unit and contract tests: plain Node, no browser. Browser tests are Playwright's (playwright.config.ts).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,postgres,aws}/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
