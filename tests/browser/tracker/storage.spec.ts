// Stores that are full, shut, slow or not there: the tracker makes do with what is left.
import { expect } from '@playwright/test';
import { failing, healthy, slow } from '../../collector/faults.ts';
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
  'an IndexedDB whose reads never answer': 'IDBObjectStore.prototype.getAll = () => ({});',
  'an IndexedDB whose writes never end': `Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });`,
  'an IndexedDB whose reads fail': `IDBObjectStore.prototype.getAll = () => { throw new DOMException('gone', 'InvalidStateError'); };`,
  'an IndexedDB of a later version': 'indexedDB.open("shiplog:queue", 99).onsuccess = ({ target }) => target.result.close();',
  'locks that are never granted': 'LockManager.prototype.request = () => new Promise(() => {});',
  'locks that answer nonsense': 'LockManager.prototype.request = () => 7;',
  'a localStorage that is null': `Object.defineProperty(globalThis, 'localStorage', { value: null });`,
  'a queue that is no list': `localStorage.setItem('shiplog:queue', '{}');`,
  'a queue of nothing': `localStorage.setItem('shiplog:queue', '[null,{},7,[]]');`,
  'a queue that is no JSON': `localStorage.setItem('shiplog:queue', '[{"eventId":"a');`,
  'a queue with an event of a megabyte': `localStorage.setItem('shiplog:queue', JSON.stringify([{ eventId: 'a', pageUrl: 'x'.repeat(2 ** 20) }]));`,
  'a damaged visitor': `localStorage.setItem('shiplog:visitor', '{"clientId":7,"sessionId":null,"seen":' + Date.now() + '}');`,
  'a wait until next year': `localStorage.setItem('shiplog:wait', Date.now() + 3e10);`,
  'a lease until next year and no locks':
    `localStorage.setItem('shiplog:sender', Date.now() + 3e10);` +
    `Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });`,
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

test('a tab that is frozen while it sends holds the others up for five seconds, and no longer', async ({ context, shop }) => {
  const { collector } = shop;
  shop.host.page(
    '/holder',
    `<!doctype html><title>Holder</title><script>navigator.locks.request('shiplog:sender', () => new Promise(() => {}));</script>`,
  );
  await shop.open(context, '/holder');
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page);
  expect(collector.ledger.mostCopies).toBe(1);
});

test('a tab whose request takes long is waited for: each event is sent once', async ({ context, shop }) => {
  shop.collector.behave(slow(7_000), 1);
  const [one, two] = [await shop.open(context), await shop.open(context)];
  await trackMarks(one, EVENTS / 2);
  await expect.poll(() => shop.collector.ledger.deliveries.length).toBe(1);
  await trackMarks(two, EVENTS / 2, EVENTS / 2);
  await expect.poll(() => marksIn(shop.collector.ledger).length).toBe(EVENTS);
  expect(shop.collector.ledger.mostCopies).toBe(1);
});

test('damaged rows of the database lose only themselves', async ({ context, shop }) => {
  const page = await shop.open(context);
  await pass(page, () => shop.collector.ledger.distinct > 0);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('shiplog:queue');
        opening.onsuccess = () => {
          const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
          for (const [index, row] of [null, 'x', 7, {}, [null], [{}, 7], { eventName: 'page_view' }].entries())
            rows.put(row, 1_000 + index);
          rows.transaction.oncomplete = done;
        };
      }),
  );
  const errors = errorsOf(page);
  await trackMarks(page);
  await expectAll(shop, page);
  expect(errors).toEqual([]);
});
