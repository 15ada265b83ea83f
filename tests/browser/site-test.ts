// Playwright's `test`, with a watch over every page: whatever it opens must log no error and ask no host that site.yaml does not name.
import { test as base, expect, type Page, type Request } from '@playwright/test';
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

/** The requests of each watched page: how many began, and which are not answered. */
const traffic = new WeakMap<Page, { begun: number; open: Set<Request> }>();

/**
 * Waits until a loaded page does nothing more by itself: no request is open, and none follows in the next three frames.
 * Frames, not idle moments: after `requestIdleCallback` Chromium without a window sometimes draws no further frame.
 */
export async function atRest(page: Page): Promise<void> {
  const requests = traffic.get(page);
  if (!requests) throw new Error('This page is not watched: use the fixture `page`.');
  for (let calm = 0; calm < 3; ) {
    const { begun } = requests;
    await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
    calm = requests.open.size === 0 && requests.begun === begun ? calm + 1 : 0;
  }
}

function watch(page: Page): Watch {
  const seen: Watch = { errors: [], foreign: [] };
  const requests = { begun: 0, open: new Set<Request>() };
  traffic.set(page, requests);
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => requests.open.delete(request));
  page.on('console', (message) => {
    // A page that is rightly answered with 404 makes Chromium say so.
    const ownStatus = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !ownStatus) seen.errors.push({ text: message.text(), url: message.location().url });
  });
  page.on('pageerror', (error) => seen.errors.push({ text: String(error), url: page.url() }));
  page.on('request', (request) => {
    requests.begun += 1;
    requests.open.add(request);
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.hostname !== '127.0.0.1') seen.foreign.push(request.url());
  });
  return seen;
}

export const test = base.extend<{ site: Build | undefined; hosts: readonly string[]; watched: Watch }>({
  site: [undefined, { option: true }],
  /** Origins that the page may ask besides those of site.yaml. */
  hosts: [[], { option: true }],
  watched: [
    async ({ page, site, hosts }, use) => {
      const seen = watch(page);
      await use(seen);
      // A host that site.yaml names may be asked; here it is never there to answer.
      const named = [...hosts, ...(site ? settingsOf(site).hosts : [])];
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
