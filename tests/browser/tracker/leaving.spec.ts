// The fault matrix, second part: pages and browsers that go away, and those that come back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { failing, healthy, offline, slow } from '../../collector/faults.ts';
import { EVENTS, expectAll, flush, marksIn, pass, type ShopWindow, stepsOf, trackMarks } from './marks.ts';
import { test } from './shop.ts';

const isQueued =
  (count: number) =>
  async (page: Page): Promise<boolean> =>
    (await stepsOf(page, 'queued')).filter(({ event }) => event?.product?.id?.startsWith('mark-')).length >= count;
const queued = isQueued(EVENTS);

/** Tracks so many marks and asks for another page in the same breath. */
async function trackAndLeave(page: Page, url: string, count = EVENTS): Promise<void> {
  await page.evaluate(
    ({ url, count }) => {
      const { tracker } = globalThis as unknown as ShopWindow;
      for (let index = 0; index < count; index += 1) tracker.track('product_view', { product: { id: `mark-${index}` } });
      location.assign(url);
    },
    { url, count },
  );
  await page.waitForURL(url);
}

test('20 of 20 offline, then online', async ({ context, shop }) => {
  const page = await shop.open(context);
  await context.setOffline(true);
  await trackMarks(page);
  await page.clock.runFor(16_000);
  expect(marksIn(shop.collector.ledger)).toEqual([]);
  await context.setOffline(false);
  await expectAll(shop, page);
});

test('20 of 20 offline, closed, and opened again in another browser process', async ({ shop, launchOptions }) => {
  const profile = mkdtempSync(join(tmpdir(), 'shiplog-profile-'));
  const launch = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, launchOptions);
    await context.clock.install();
    return context;
  };
  try {
    const first = await launch();
    const left = await shop.open(first);
    await first.setOffline(true);
    await trackMarks(left);
    await pass(left, () => queued(left));
    await first.close();
    expect(marksIn(shop.collector.ledger)).toEqual([]);
    const second = await launch();
    await expectAll(shop, await shop.open(second));
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('20 of 20 when the tab is killed', async ({ context, shop }) => {
  shop.collector.behave(failing(503));
  const page = await shop.open(context);
  await trackMarks(page);
  await pass(page, () => queued(page));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  shop.collector.behave(healthy);
  await expectAll(shop, await shop.open(context));
});

test('20 of 20 when the page is left immediately after them', async ({ context, shop }) => {
  const page = await shop.open(context);
  await trackAndLeave(page, `${shop.host.origin}/elsewhere`);
  await expect.poll(() => marksIn(shop.collector.ledger).length).toBe(EVENTS);
  await expectAll(shop, await shop.open(context), { copies: 2 });
});

test('20 of 20 when the page is closed immediately after them', async ({ context, shop }) => {
  const page = await shop.open(context);
  await trackMarks(page);
  await page.close({ runBeforeUnload: true });
  await expectAll(shop, await shop.open(context), { copies: 2 });
});

test('20 of 20 over a slow network that the page does not wait for', async ({ context, shop }) => {
  shop.collector.behave(slow(1_500));
  const page = await shop.open(context);
  await trackAndLeave(page, `${shop.host.origin}/elsewhere`);
  await expect.poll(() => marksIn(shop.collector.ledger).length).toBe(EVENTS);
  shop.collector.behave(healthy);
  // No page was left to hear the answer, so the next one has to ask again.
  await expectAll(shop, await shop.open(context), { copies: 2 });
});

test('events that a closing page cannot send are sent on the next visit', async ({ context, shop }) => {
  const page = await shop.open(context);
  await trackAndLeave(page, `${shop.host.origin}/elsewhere`, 400);
  await expect.poll(() => marksIn(shop.collector.ledger).length).toBeGreaterThan(0);
  await expectAll(shop, await shop.open(context), { count: 400, copies: 2 });
});

test('20 of 20 when the page is left immediately after them, without a network', async ({ context, shop }) => {
  const { collector } = shop;
  const page = await shop.open(context);
  await pass(page, () => collector.ledger.distinct > 0);
  collector.behave(offline);
  await trackAndLeave(page, `${shop.host.origin}/elsewhere`);
  const left = await page.evaluate(() => Date.now());
  expect(marksIn(collector.ledger)).toEqual([]);
  collector.behave(healthy);
  // Chromium itself asks once more where a connection that was kept is cut: a copy may come that no page can hear of.
  await expectAll(shop, await shop.open(context), { copies: 2 });
  const batches = collector.ledger.deliveries.map(({ body }) => JSON.parse(body) as { sentTime: string; events: { eventId: string }[] });
  const ids = batches.filter(({ sentTime }) => Date.parse(sentTime) >= left).flatMap(({ events }) => events.map(({ eventId }) => eventId));
  expect(new Set(ids).size, 'sent once by the next visit').toBe(ids.length);
});

test('two tabs send each event once', async ({ context, shop }) => {
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await Promise.all([trackMarks(one, EVENTS / 2), trackMarks(two, EVENTS / 2, EVENTS / 2)]);
  await expectAll(shop, one);
  await flush(two);
  expect(shop.collector.ledger.mostCopies).toBe(1);
});

test('the tab that stays sends what the closed one left', async ({ context, shop }) => {
  shop.collector.behave(failing(503));
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await trackMarks(one, EVENTS / 2);
  await trackMarks(two, EVENTS / 2, EVENTS / 2);
  await pass(one, () => isQueued(EVENTS / 2)(one));
  await one.close();
  shop.collector.behave(healthy);
  // What the closing page sent last, no one was left to hear of.
  await expectAll(shop, two, { copies: 2 });
});

test('ten thousand events made offline arrive, each once', async ({ context, shop }) => {
  const page = await shop.open(context);
  await context.setOffline(true);
  await trackMarks(page, 10_000);
  await context.setOffline(false);
  await expectAll(shop, page, { count: 10_000 });
});
