// Playwright's `test`, with a watch over every page: whatever it opens must log no error and ask no host that site.yaml does not name.
import { test as base, expect, type Page } from '@playwright/test';
import type { Build } from './builds.ts';
import { settingsOf } from './pages.ts';

/** The address of a path below the build's base, on the server of this run. */
export function at(build: Build, path = ''): string {
  const origin = process.env[`SHIPLOG_TEST_${build.name}`];
  if (!origin) throw new Error('No server was started: run the suites by `playwright test`.');
  return `${origin}${new URL(build.url).pathname}${path}`;
}

/** What a page did that it must not. */
interface Watch {
  /** Console errors, uncaught errors and refusals of the Content-Security-Policy. */
  errors: { text: string; url: string }[];
  /** Requests to another origin. */
  foreign: string[];
}

function watch(page: Page): Watch {
  const seen: Watch = { errors: [], foreign: [] };
  page.on('console', (message) => {
    // A page that is rightly answered with 404 makes Chromium say so.
    const ownStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !ownStatus) seen.errors.push({ text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => seen.errors.push({ text: String(error), url: page.url() }));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== '127.0.0.1') seen.foreign.push(request.url());
  });
  return seen;
}

export const test = base.extend<{ site: Build | undefined; watched: Watch }>({
  site: [undefined, { option: true }],
  watched: [
    async ({ page, site }, use) => {
      const seen = watch(page);
      await use(seen);
      // A host that site.yaml names may be asked; here it is never there to answer.
      const named = site ? settingsOf(site).hosts : [];
      const isNamed = (url: string): boolean => URL.canParse(url) && named.includes(new URL(url).origin);
      expect(
        seen.foreign.filter((url) => !isNamed(url)),
        'requests to other hosts',
      ).toEqual([]);
      expect(
        seen.errors.filter(({ url }) => !isNamed(url)),
        'errors in the console',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
