// Stores that are full, shut, slow or not there: the tracker makes do with what is left.
import { expect } from '@playwright/test';
import { failing, healthy } from '../../collector/faults.ts';
import { EVENTS, errorsOf, expectAll, flush, marksIn, pass, stepsOf, trackMarks } from './marks.ts';
import { test } from './shop.ts';

const shut = (name: string): string =>
  `Object.defineProperty(globalThis, '${name}', { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });`;
const gone = (name: string): string => `Object.defineProperty(globalThis, '${name}', { value: undefined });`;
const goneFrom = (owner: string, name: string): string => `Object.defineProperty(${owner}, '${name}', { value: undefined });`;

const surroundings: Readonly<Record<string, string>> = {
  'no localStorage': gone('localStorage'),
  'a shut localStorage': shut('localStorage'),
  'no IndexedDB': gone('indexedDB'),
  'a shut IndexedDB': shut('indexedDB'),
  'an IndexedDB that cannot be opened': `IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError'); };`,
  'an IndexedDB that never answers': `IDBFactory.prototype.open = () => ({ addEventListener() {} });`,
  'a localStorage that takes nothing': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  'no storage at all': gone('localStorage') + gone('indexedDB'),
  'no locks': goneFrom('Navigator.prototype', 'locks'),
  'no channel between tabs': gone('BroadcastChannel'),
  'no randomUUID, as on pages without TLS': goneFrom('Crypto.prototype', 'randomUUID'),
  'nothing of all this': ['localStorage', 'indexedDB', 'BroadcastChannel'].map(gone).join('') + goneFrom('Navigator.prototype', 'locks'),
};

for (const [name, before] of Object.entries(surroundings)) {
  test(`20 of 20 with ${name}, after an outage`, async ({ context, shop }) => {
    shop.page({}, { before });
    shop.collector.behave(failing(503));
    const page = await shop.open(context);
    const errors = errorsOf(page);
    await trackMarks(page);
    await pass(page, () => shop.collector.ledger.deliveries.length > 0);
    shop.collector.behave(healthy);
    await expectAll(shop, page);
    expect(errors).toEqual([]);
  });
}

test('20 of 20 on a page without an origin, where every store is denied', async ({ context, shop }) => {
  shop.page({}, { headers: { 'content-security-policy': 'sandbox allow-scripts' } });
  const page = await shop.open(context);
  expect(await page.evaluate(() => self.origin)).toBe('null');
  await trackMarks(page);
  await expectAll(shop, page);
});

for (const [when, early] of [
  ['before the tracker starts', true],
  ['while it runs', false],
] as const) {
  test(`20 of 20 when storage is full ${when}`, async ({ context, shop }) => {
    const page = await context.newPage();
    const fill = async (): Promise<void> => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: shop.host.origin, quotaSize: 1 });
      await page.evaluate(() => {
        // The last byte too: half as much each time it is refused.
        for (let size = 2 ** 22, part = 0; size >= 1; part += 1) {
          try {
            localStorage.setItem(`full-${part}`, 'x'.repeat(size));
          } catch {
            size /= 2;
          }
        }
      });
    };
    await page.goto(`${shop.host.origin}/elsewhere`);
    if (early) await fill();
    await page.goto(`${shop.host.origin}/`);
    if (!early) await fill();
    await context.setOffline(true);
    await trackMarks(page);
    await page.clock.runFor(4_000);
    await context.setOffline(false);
    await expectAll(shop, page);
  });
}

test('beyond its capacity the oldest events are dropped and reported', async ({ context, shop }) => {
  shop.page({ capacity: EVENTS / 2, capture: { pages: false } });
  const page = await shop.open(context);
  await context.setOffline(true);
  await trackMarks(page);
  await page.clock.runFor(4_000);
  await context.setOffline(false);
  await pass(page, () => marksIn(shop.collector.ledger).length >= EVENTS / 2);
  await flush(page);
  const kept = Array.from({ length: EVENTS / 2 }, (_, index) => `mark-${EVENTS / 2 + index}`);
  expect(marksIn(shop.collector.ledger)).toEqual(kept);
  expect((await stepsOf(page, 'dropped')).length).toBe(EVENTS / 2);
});

test('two tabs send each event once where the browser has no locks', async ({ context, shop }) => {
  shop.page({}, { before: goneFrom('Navigator.prototype', 'locks') });
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await Promise.all([trackMarks(one, EVENTS / 2), trackMarks(two, EVENTS / 2, EVENTS / 2)]);
  await expectAll(shop, one);
  await flush(two);
  expect(shop.collector.ledger.mostCopies).toBe(1);
});

test('20 of 20 that version 1 left in the database, before the new ones', async ({ context, shop }) => {
  const page = await context.newPage();
  await page.goto(`${shop.host.origin}/elsewhere`);
  await page.evaluate(
    (count) =>
      new Promise((done) => {
        const opening = indexedDB.open('shiplog:queue');
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('visitor');
          const rows = opening.result.createObjectStore('events', { keyPath: 'sequence', autoIncrement: true });
          for (let index = 0; index < count; index += 1)
            rows.add({
              eventName: 'product_view',
              eventId: crypto.randomUUID(),
              pageUrl: location.href,
              userLoginState: 'anonymous',
              clientId: crypto.randomUUID(),
              sessionId: crypto.randomUUID(),
              isFirstVisit: false,
              product: { id: `mark-${index}` },
            });
        };
        opening.onsuccess = () => {
          opening.result.close();
          done(undefined);
        };
      }),
    EVENTS,
  );
  await page.goto(`${shop.host.origin}/`);
  await trackMarks(page, EVENTS, EVENTS);
  await expectAll(shop, page, { count: 2 * EVENTS });
  const sequences = shop.collector.ledger.events.map(({ sequence }) => sequence);
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
});
