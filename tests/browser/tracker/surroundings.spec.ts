// Pages that have done something to the language or the browser before the tracker came: it works there, or fails without a word to the page.
import { expect } from '@playwright/test';
import { allowedHeaders } from '../../../src/stream/adapters/allowed-headers.ts';
import { ADDED_HEADERS } from '../../contract/added-headers.ts';
import { EVENTS, errorsOf, expectAll, trackMarks } from './marks.ts';
import { test } from './shop.ts';

const surroundings: Readonly<Record<string, string>> = {
  'a frozen fetch': `Object.freeze(fetch); Object.defineProperty(globalThis, 'fetch', { writable: false, configurable: false });`,
  'frozen prototypes':
    'for (const one of [Object, Array, Promise, Function, String]) { Object.freeze(one); Object.freeze(one.prototype); }',
  'polluted prototypes': `Object.prototype.extra = 'x'; Array.prototype.extra = 'x';`,
  'a history that is frozen': 'Object.freeze(history); Object.freeze(History.prototype);',
};

for (const [name, before] of Object.entries(surroundings)) {
  test(`20 of 20 with ${name}`, async ({ context, shop }) => {
    shop.page({}, { before });
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`${shop.host.origin}/`);
    await trackMarks(page);
    await expectAll(shop, page);
    expect(errors).toEqual([]);
  });
}

for (const [name, before] of Object.entries({
  'a fetch that throws': 'globalThis.fetch = () => { throw new Error("blocked"); };',
  'no fetch': 'delete globalThis.fetch;',
  'a fetch that answers nonsense': 'globalThis.fetch = () => 7;',
  'a fetch that never answers': 'globalThis.fetch = () => new Promise(() => {});',
})) {
  test(`${name} throws no exception, and events wait for the next visit`, async ({ context, shop }) => {
    shop.page({}, { before });
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`${shop.host.origin}/`);
    await trackMarks(page);
    await page.clock.runFor(5_000);
    expect(errors).toEqual([]);
    shop.page();
    await page.close();
    await expectAll(shop, await shop.open(context));
  });
}

/** A library that adds a header to each request of the page. */
const adding = (name: string): string =>
  `{ const native = fetch; globalThis.fetch = (url, init = {}) => native(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), '${name}': '00-4bf9' } }); }`;

test('a page that adds no header sends without a preflight request', async ({ context, shop }) => {
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page);
  expect(shop.collector.preflights).toEqual([]);
});

for (const name of ADDED_HEADERS.filter((_, index) => index % 6 === 0)) {
  test(`20 of 20 on a page whose library adds ${name}, to a collector that answers as ours`, async ({ context, shop }) => {
    shop.collector.allow((asked) => allowedHeaders(['content-type'], asked));
    shop.page({}, { before: adding(name) });
    const page = await shop.open(context);
    await trackMarks(page);
    await expectAll(shop, page);
    expect(shop.collector.preflights.join()).toContain(name);
  });
}

test('20 of 20 tracked before there is a body', async ({ context, shop }) => {
  const after = `for (let n = 0; n < ${EVENTS}; n += 1) tracker.track('product_view', { product: { id: 'mark-' + n } }); early = document.body === null;`;
  shop.page({}, { after });
  const page = await shop.open(context);
  expect(await page.evaluate(() => (globalThis as unknown as { early: boolean }).early)).toBe(true);
  await expectAll(shop, page);
});
