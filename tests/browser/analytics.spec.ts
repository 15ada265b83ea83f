// The site's own tracker: it counts where site.yaml names a collector, and nowhere else.
import type { BrowserContext, Page } from '@playwright/test';
import type { Batch } from '../../src/stream/events/index.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

/** Answers for the collector that site.yaml names; returns what it was sent. */
async function collector(context: BrowserContext): Promise<Batch[]> {
  const batches: Batch[] = [];
  await context.route('https://events.example/**', async (route) => {
    const request = route.request();
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    if (request.method() !== 'POST') return route.fulfill({ status: 204, headers });
    const batch = request.postDataJSON() as Batch;
    batches.push(batch);
    const verdicts = batch.events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
    return route.fulfill({ headers, json: { success: true, verdicts } });
  });
  return batches;
}

const viewed = (batches: readonly Batch[]): string[] =>
  batches.flatMap(({ events }) => events.filter(({ eventName }) => eventName === 'page_view').map(({ pageUrl }) => pageUrl));

/** How this browser's stores are named for the page. */
const names = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [...Object.keys(localStorage), ...(await indexedDB.databases()).map(({ name = '' }) => name)]);

for (const site of built('fixture')) {
  test.describe(`${site.name}: visits are counted`, () => {
    test.use({ site });

    test('each viewed page once, with storage keys of this site', async ({ page, context }) => {
      const batches = await collector(context);
      for (const path of ['', 'worklog/']) {
        await page.goto(at(site, path));
        await expect.poll(() => viewed(batches)).toContain(at(site, path));
      }
      expect(viewed(batches)).toEqual([at(site), at(site, 'worklog/')]);
      expect((await names(page)).filter((name) => !name.startsWith(new URL(site.url).pathname))).toEqual([]);
    });

    test('except readers who opt out', async ({ page, context }) => {
      const batches = await collector(context);
      await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }));
      await page.goto(at(site));
      await page.goto(at(site, 'worklog/'));
      await atRest(page);
      expect(batches).toEqual([]);
      // Pages seen here and recent pages are notes of the browser: neither is sent.
      expect((await names(page)).filter((name) => !/seen-|recent-/.test(name))).toEqual([]);
    });
  });
}

for (const site of built('reference')) {
  test(`${site.name}: without a collector in site.yaml no tracker is loaded`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(at(site));
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.dataset['collector'])).toBeUndefined();
    expect(scripts.filter((url) => /tracker/i.test(url))).toEqual([]);
  });
}
