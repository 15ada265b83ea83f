// Pages that have done something to the language or the browser before the tracker came: it works there, or fails without a word to the page.
import { expect } from '@playwright/test';
import { allowedHeaders } from '../../../src/stream/adapters/allowed-headers.ts';
import { busy } from '../../collector/faults.ts';
import { ADDED_HEADERS } from '../../contract/added-headers.ts';
import { EVENTS, errorsOf, expectAll, trackMarks } from './marks.ts';
import { test } from './shop.ts';

const surroundings: Readonly<Record<string, string>> = {
  'a frozen fetch': `Object.freeze(fetch); Object.defineProperty(globalThis, 'fetch', { writable: false, configurable: false });`,
  'frozen prototypes':
    'for (const one of [Object, Array, Promise, Function, String]) { Object.freeze(one); Object.freeze(one.prototype); }',
  'polluted prototypes': `Object.prototype.extra = 'x'; Array.prototype.extra = 'x';`,
  'a history that is frozen': 'Object.freeze(history); Object.freeze(History.prototype);',
  'toJSON on lists': `Array.prototype.toJSON = function () { return 'x'; };`,
  'toJSON on objects': `Object.prototype.toJSON = () => ({});`,
  'toJSON on texts, numbers and dates': `for (const one of [String, Number, Boolean, Date]) one.prototype.toJSON = () => 'x';`,
  'lists of an old library': `const own = { each(work) { for (let n = 0; n < this.length; n += 1) work(this[n], n, this); } };
own.map = function (work) { const all = []; this.each((one, n) => { all[n] = work(one, n, this); }); return all; };
own.filter = function (work) { const all = []; this.each((one, n) => { if (work(one, n, this)) all[all.length] = one; }); return all; };
own.find = function (work) { return this.filter(work)[0]; };
own.some = function (work) { return this.filter(work).length > 0; };
own.push = function (...all) { for (const one of all) this[this.length] = one; return this.length; };
own.reduce = function () { return this.length > 1 ? this : this[0]; };
own.entries = own.toArray = function () { return [...this]; };
own.toJSON = function () { return '[' + this.map(JSON.stringify).join() + ']'; };
Object.assign(Array.prototype, own);
Object.keys = (of) => { const all = []; for (const name in of) if (Object.hasOwn(of, name)) all.push(name); return all; };`,
  'random ids that are all the same': `crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000'; Math.random = () => 0.5;`,
  'no random bytes': `crypto.getRandomValues = () => { throw new Error('none'); };`,
  'its own URL': `URL = class {}; URLSearchParams = class {}; Blob = class {};`,
  'no Intl.Segmenter': 'delete Intl.Segmenter;',
  'no Navigation API': 'delete globalThis.Navigation; delete globalThis.navigation;',
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

for (const [name, after] of Object.entries({
  'a JSON that does nothing': `JSON.stringify = () => 'x'; JSON.parse = () => ({});`,
  'timers that never fire': 'globalThis.setTimeout = () => 1; globalThis.clearTimeout = () => {};',
  'toJSON on lists and objects': `Array.prototype.toJSON = Object.prototype.toJSON = () => 'x';`,
})) {
  test(`20 of 20 with ${name}, after the tracker has started`, async ({ context, shop }) => {
    shop.page({}, { body: `<script>${after}</script>` });
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`${shop.host.origin}/`);
    await trackMarks(page);
    await expectAll(shop, page);
    expect(errors).toEqual([]);
  });
}

const dates: Readonly<Record<string, string>> = {
  'is NaN': 'class extends Date { constructor() { super(NaN); } static now() { return NaN; } }',
  'returns a text': `function Date() { return 'Mon Nov 30 2026'; }`,
  'has no methods': 'class {}',
  throws: `class { constructor() { throw new Error('no time'); } static now() { throw new Error('no time'); } }`,
  'is far in the future': 'class extends Date { constructor() { super(8.64e15); } }',
  'is null': 'null',
};

for (const [name, broken] of Object.entries(dates)) {
  for (const [when, script] of [
    ['before', { before: `globalThis.Date = ${broken};` }],
    ['after', { after: `globalThis.Date = ${broken};` }],
  ] as const) {
    test(`20 of 20 with a Date that ${name}, ${when} the tracker`, async ({ context, shop }) => {
      shop.page({}, script);
      const page = await context.newPage();
      const errors = errorsOf(page);
      await page.goto(`${shop.host.origin}/`);
      await trackMarks(page);
      await expectAll(shop, page);
      expect(errors).toEqual([]);
      for (const { eventTime } of shop.collector.ledger.events)
        expect(Math.abs(Date.parse(String(eventTime)) - Date.now())).toBeLessThan(86_400_000);
      expect(new Set(shop.collector.ledger.events.map(({ sessionId }) => sessionId)).size).toBe(1);
    });
  }
}

test('20 of 20 on a page whose Date stands still and whose timers stop, after the collector asked for a wait', async ({
  context,
  shop,
}) => {
  const still =
    'const at = Date.now(); globalThis.Date = class extends Date { constructor(...given) { super(...(given[0] ? given : [at])); } static now() { return at; } };';
  shop.page({}, { before: still, body: '<script>globalThis.setTimeout = globalThis.setInterval = () => 1;</script>' });
  shop.collector.behave(busy(20), 1);
  const page = await shop.open(context);
  await trackMarks(page);
  await expectAll(shop, page);
});

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
