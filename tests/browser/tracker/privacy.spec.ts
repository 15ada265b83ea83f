// What a visitor does not consent to is neither stored nor sent.
import { expect, type Page } from '@playwright/test';
import { EVENTS, expectAll, flush, pass, type ShopWindow, stepsOf, trackMarks } from './marks.ts';
import { test } from './shop.ts';

/** Everything that the page's origin keeps: keys, cookies, records of databases. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
    if (document.cookie) found.push(document.cookie);
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).count();
        await new Promise((done) => {
          request.onsuccess = done;
        });
        if (request.result > 0) found.push(`${name}/${store}: ${request.result}`);
      }
      database.close();
    }
    return found;
  });

const consent = (page: Page, granted: boolean): Promise<void> =>
  page.evaluate((given) => (globalThis as unknown as ShopWindow).tracker.consent(given), granted);

/** Gives the tracker every occasion to store or send. */
async function occasion(page: Page): Promise<void> {
  await trackMarks(page);
  await page.locator('h1').click();
  await page.clock.runFor(60_000);
  await flush(page);
  await page.evaluate(() => history.pushState(null, '', '/cart'));
  await page.clock.runFor(60_000);
  await flush(page);
}

const signal = (name: string, value: unknown): string =>
  `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${JSON.stringify(value)}, configurable: true });`;

const signals = { 'Global Privacy Control': signal('globalPrivacyControl', true), 'Do Not Track': signal('doNotTrack', '1') };

for (const [name, before] of Object.entries(signals)) {
  test(`${name}: nothing is stored or sent, whatever the page tracks`, async ({ context, shop }) => {
    shop.page({}, { before });
    const page = await shop.open(context);
    await consent(page, true);
    await occasion(page);
    expect(await stored(page)).toEqual([]);
    expect((await stepsOf(page, 'dropped')).length).toBeGreaterThanOrEqual(EVENTS);
    await page.goto(`${shop.host.origin}/elsewhere`);
    expect(shop.collector.ledger.deliveries).toEqual([]);
  });

  test(`${name} can be overruled by the page`, async ({ context, shop }) => {
    shop.page({ ignoreSignals: true }, { before });
    const page = await shop.open(context);
    await trackMarks(page);
    await expectAll(shop, page);
  });
}

for (const state of ['pending', 'denied'] as const) {
  test(`consent ${state}: nothing is stored or sent`, async ({ context, shop }) => {
    shop.page({ consent: state });
    const page = await shop.open(context);
    await occasion(page);
    expect(await stored(page)).toEqual([]);
    await page.goto(`${shop.host.origin}/elsewhere`);
    expect(shop.collector.ledger.deliveries).toEqual([]);
  });
}

test('20 of 20 once consent is given', async ({ context, shop }) => {
  shop.page({ consent: 'pending' });
  const page = await shop.open(context);
  await trackMarks(page);
  await consent(page, true);
  await expectAll(shop, page);
});

test('refused consent drops the events that waited for it', async ({ context, shop }) => {
  shop.page({ consent: 'pending', capture: { pages: false } });
  const page = await shop.open(context);
  await trackMarks(page);
  await consent(page, false);
  await occasion(page);
  expect(await stored(page)).toEqual([]);
  expect(shop.collector.ledger.deliveries).toEqual([]);
  expect((await stepsOf(page, 'dropped')).length).toBeGreaterThanOrEqual(EVENTS);
});

test('withdrawal clears every store and drops unsent events, in every tab', async ({ context, shop }) => {
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await pass(one, () => shop.collector.ledger.distinct >= 2);
  await context.setOffline(true);
  await trackMarks(one);
  await pass(one, async () => (await stepsOf(one, 'queued')).length >= EVENTS);
  expect((await stored(one)).length).toBeGreaterThan(0);
  await consent(two, false);
  await expect.poll(() => stored(one)).toEqual([]);
  await context.setOffline(false);
  const before = shop.collector.ledger.deliveries.length;
  for (const page of [one, two]) await flush(page);
  await one.clock.fastForward(600_000);
  await flush(one);
  expect(shop.collector.ledger.deliveries).toHaveLength(before);
  expect(await stored(one)).toEqual([]);
});

test('a tab follows the withdrawal of another one: nothing that happens in it is stored or sent', async ({ context, shop }) => {
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await pass(one, () => shop.collector.ledger.distinct >= 2);
  await consent(two, false);
  await expect.poll(() => stored(one)).toEqual([]);
  const before = shop.collector.ledger.deliveries.length;
  await occasion(one);
  expect(await stored(one)).toEqual([]);
  expect(shop.collector.ledger.deliveries).toHaveLength(before);
});

test('consent after a withdrawal starts a new client', async ({ context, shop }) => {
  const page = await shop.open(context);
  await pass(page, () => shop.collector.ledger.distinct > 0);
  await consent(page, false);
  await expect.poll(() => stored(page)).toEqual([]);
  await consent(page, true);
  await trackMarks(page);
  await expectAll(shop, page);
  const clients = shop.collector.ledger.events.map(({ clientId }) => clientId);
  expect(new Set(clients).size).toBe(2);
});
