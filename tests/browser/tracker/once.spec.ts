// A page has one tracker for a prefix, however often and from whichever copy of the script it asks for one.
import { expect, type Page } from '@playwright/test';
import type { createTracker } from '../../../src/stream/tracker/index.ts';
import { expectAll, flush, pass, type ShopWindow, trackMarks } from './marks.ts';
import { test } from './shop.ts';

interface Copies extends ShopWindow {
  shiplogTracker: { createTracker: typeof createTracker };
}

/** Calls `createTracker` of the module, another copy of the script, and says whether it returned the page's tracker. */
const againAsModule = (page: Page, options: object): Promise<boolean> =>
  page.evaluate(async (given) => {
    const address = '/tracker.module.js';
    const copy: { createTracker: typeof createTracker } = await import(address);
    return copy.createTracker(given) === (globalThis as unknown as Copies).tracker;
  }, options);

test('nothing counts twice, though each route of a single-page shop and another copy of the script ask for a tracker', async ({
  context,
  shop,
}) => {
  const page = await shop.open(context);
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  const options = { endpoint: shop.endpoint };
  for (const path of ['/cart', '/checkout']) {
    const same = await page.evaluate(
      ([to, given]) => {
        history.pushState(null, '', to);
        const { shiplogTracker, tracker } = globalThis as unknown as Copies;
        return shiplogTracker.createTracker(given) === tracker;
      },
      [path, options] as const,
    );
    expect(same).toBe(true);
    expect(await againAsModule(page, options)).toBe(true);
  }
  expect(warnings).toEqual([]);
  expect(await againAsModule(page, { ...options, delay: 7 })).toBe(true);
  expect(warnings).toEqual([expect.stringContaining('"shiplog"')]);
  await page.locator('h1').evaluate((heading) => heading.setAttribute('role', 'button'));
  await page.locator('h1').click();
  await trackMarks(page);
  await expectAll(shop, page);
  const names = shop.collector.ledger.events.map(({ eventName }) => eventName);
  expect(names.filter((name) => name === 'page_view')).toHaveLength(3);
  expect(names.filter((name) => name === 'click')).toHaveLength(1);
});

test('after a stop another one starts, and no event is lost', async ({ context, shop }) => {
  const page = await shop.open(context);
  await trackMarks(page, 10);
  await page.evaluate((endpoint) => {
    const page = globalThis as unknown as Copies;
    page.tracker.stop();
    page.tracker = page.shiplogTracker.createTracker({ endpoint, delay: 7 });
    page.tracker.on('queued', (step) => page.steps.push(step));
    for (const stage of ['sent', 'accepted'] as const) page.tracker.on(stage, (step) => page.steps.push(step));
  }, shop.endpoint);
  await page.evaluate(() => history.pushState(null, '', '/cart'));
  await trackMarks(page, 10, 10);
  await expectAll(shop, page);
  await flush(page);
  const views = shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view');
  expect(views.map(({ pageUrl }) => new URL(String(pageUrl)).pathname)).toEqual(['/', '/', '/cart']);
});

test('another prefix is another tracker', async ({ context, shop }) => {
  const page = await shop.open(context);
  await page.evaluate((endpoint) => {
    const { shiplogTracker } = globalThis as unknown as Copies;
    shiplogTracker.createTracker({ endpoint, prefix: 'second' }).flush();
  }, shop.endpoint);
  await pass(page, () => shop.collector.ledger.distinct >= 2);
  expect(new Set(shop.collector.ledger.events.map(({ clientId }) => clientId)).size).toBe(2);
});
