// What a click says of its element, and which clicks count: what a person saw, and what a person did.
import { expect, type Page } from '@playwright/test';
import { errorsOf, flush, pass, type ShopWindow } from './marks.ts';
import { type Shop, test } from './shop.ts';

interface Element {
  tag?: string;
  id?: string;
  text?: string;
}

const clicksIn = ({ collector }: Shop): Element[] =>
  collector.ledger.events.filter(({ eventName }) => eventName === 'click').map(({ element }) => element as Element);

/** The elements of all clicks, once a click on `#last`, which every page here has, has arrived. */
async function clicked(shop: Shop, page: Page): Promise<Element[]> {
  await page.locator('#last').click();
  await pass(page, () => clicksIn(shop).some(({ id }) => id === 'last'));
  await flush(page);
  return clicksIn(shop).filter(({ id }) => id !== 'last');
}

const open = async (shop: Shop, context: Parameters<Shop['open']>[0], body: string): Promise<Page> => {
  shop.page({}, { body: `${body}<button id="last">Last</button>` });
  return shop.open(context);
};

const texts: Readonly<Record<string, readonly [inner: string, text: string]>> = {
  'a drawing with a style sheet': [
    '<svg width="9" height="9"><style>.a { fill: red }</style><title>Cart</title><path class="a"/></svg> Buy',
    'Buy',
  ],
  'a style sheet and a script': ['<style>b { color: red }</style>Buy<script>var a = 1;</script>', 'Buy'],
  'a part that is not shown': [
    'Buy<span hidden>hidden</span><span style="display:none">none</span><i style="visibility:hidden">gone</i>',
    'Buy',
  ],
  'a template and a part for pages without scripts': ['Buy<template>later</template><noscript>never</noscript>', 'Buy'],
  lines: ['<div>Buy</div><div>now</div>or<br>later', 'Buy now or later'],
  'text beside a drawing with text': ['<span>Buy</span>&nbsp;now', 'Buy now'],
};

for (const [name, [inner, text]] of Object.entries(texts)) {
  test(`the text of a button is what a person sees: ${name}`, async ({ context, shop }) => {
    const page = await open(shop, context, `<button id="seen">${inner}</button>`);
    await page.locator('#seen').click();
    expect(await clicked(shop, page)).toMatchObject([{ id: 'seen', text }]);
  });
}

test('a drawing that can be clicked has no style sheet as its text', async ({ context, shop }) => {
  const drawing =
    '<svg id="seen" role="img" width="40" height="40"><style>.a { fill: red }</style><rect class="a" width="40" height="40"/></svg>';
  const page = await open(shop, context, `<button>${drawing}</button>`);
  await page.locator('#seen').click();
  const [element] = await clicked(shop, page);
  expect(element?.id).toBe('seen');
  expect(element?.text ?? '').toBe('');
});

test('a long text is cut between characters', async ({ context, shop }) => {
  const page = await open(shop, context, `<button id="seen">${'x'.repeat(155)}👨‍👩‍👧‍👦${'y'.repeat(20)}</button>`);
  await page.locator('#seen').click();
  expect(await clicked(shop, page)).toMatchObject([{ text: 'x'.repeat(155) }]);
});

/** What is done on the page, and the ids of the elements that a person clicked. */
const acts: Readonly<Record<string, readonly [body: string, act: (page: Page) => Promise<unknown>, ids: readonly string[]]>> = {
  'a label around its field': ['<label id="label"><b>Mail</b> <input id="field"></label>', (page) => page.locator('b').click(), ['label']],
  'a label beside its field': [
    '<label id="label" for="field">Mail</label><input id="field" type="checkbox">',
    (page) => page.locator('#label').click(),
    ['label'],
  ],
  'a label around a button': [
    '<label id="label"><b>Pay</b> <button id="pay" type="button">Pay</button></label>',
    (page) => page.locator('b').click(),
    ['label'],
  ],
  'a button within a label': [
    '<label id="label">Pay <button id="pay" type="button">Pay</button></label>',
    (page) => page.locator('#pay').click(),
    ['pay'],
  ],
  'a field within a label, twice': [
    '<label id="label">Yes <input id="field" type="checkbox"></label>',
    async (page) => {
      await page.locator('#field').click();
      await page.locator('#field').click();
    },
    ['field', 'field'],
  ],
  'a label, then its field': [
    '<label id="label" for="field">Yes</label><input id="field" type="checkbox">',
    async (page) => {
      await page.locator('#label').click();
      await page.locator('#field').click();
    },
    ['label', 'field'],
  ],
  'a label that prevents its click, then its field': [
    '<label id="label" for="field" onclick="event.preventDefault()">Yes</label><input id="field" type="checkbox">',
    async (page) => {
      await page.locator('#label').click();
      await page.locator('#field').click();
    },
    ['label', 'field'],
  ],
  'a link within a label, then the field of the label': [
    '<label id="label">I accept the <a id="terms" href="#terms">terms</a> <input id="field" type="checkbox"></label>',
    async (page) => {
      await page.locator('#terms').click();
      await page.locator('#field').click();
    },
    ['terms', 'field'],
  ],
  'a label of a field that is disabled, then the field': [
    '<label id="label" for="field">Yes</label><input id="field" type="checkbox" disabled>',
    async (page) => {
      // Playwright waits for the field of a label too.
      await page.locator('#label').click({ force: true });
      await page.locator('#field').evaluate((field: HTMLInputElement) => {
        field.disabled = false;
      });
      await page.locator('#field').click();
    },
    ['label', 'field'],
  ],
  'a label twice': [
    '<label id="label" for="field">Yes</label><input id="field" type="checkbox">',
    (page) => page.locator('#label').dblclick(),
    ['label', 'label'],
  ],
  'a button whose handler clicks a field': [
    '<button id="choose" onclick="file.click()">Choose</button><input id="file" type="button" value="File">',
    (page) => page.locator('#choose').click(),
    ['choose'],
  ],
  'a label whose handler clicks something else': [
    '<label id="label" for="field" onclick="other.click()">Yes</label><input id="field" type="checkbox"><button id="other">Other</button>',
    (page) => page.locator('#label').click(),
    ['label'],
  ],
  'a button with the keyboard': [
    '<button id="buy">Buy</button>',
    async (page) => {
      await page.locator('#buy').press('Enter');
      await page.locator('#buy').press('Space');
    },
    ['buy', 'buy'],
  ],
  'a checkbox with the keyboard': [
    '<label>Yes <input id="field" type="checkbox"></label>',
    (page) => page.locator('#field').press('Space'),
    ['field'],
  ],
  'a form that is submitted by Enter': [
    '<form onsubmit="return false"><input id="field"><button id="send">Send</button></form>',
    (page) => page.locator('#field').press('Enter'),
    ['send'],
  ],
  'what a script clicks': [
    '<button id="buy">Buy</button><label id="label" for="field">Yes</label><input id="field" type="checkbox">',
    (page) =>
      page.evaluate(() => {
        const [buy, label] = ['buy', 'label'].map((id) => document.getElementById(id));
        buy?.click();
        buy?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        label?.click();
      }),
    [],
  ],
};

for (const [name, [body, act, ids]] of Object.entries(acts)) {
  test(`a click counts for each act of a person: ${name}`, async ({ context, shop }) => {
    const page = await open(shop, context, body);
    await act(page);
    expect((await clicked(shop, page)).map(({ id }) => id)).toEqual(ids);
  });
}

/** Every property that the tracker or a library reads of a node. */
const NAMES = [
  ...['id', 'className', 'classList', 'tagName', 'localName', 'nodeName', 'nodeType', 'role', 'dataset', 'attributes', 'style', 'href'],
  ...['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'contains', 'innerText', 'textContent', 'control'],
  ...['parentNode', 'parentElement', 'children', 'childNodes', 'firstChild', 'shadowRoot', 'ownerDocument', 'addEventListener', 'toJSON'],
];
const OF_DOCUMENT = [
  'referrer',
  'hidden',
  'hasFocus',
  'documentElement',
  'prerendering',
  'addEventListener',
  'body',
  'cookie',
  'title',
  'forms',
];

test('fields and images named after properties of the page cost no event and cause no error', async ({ context, shop }) => {
  const fields = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');
  const images = OF_DOCUMENT.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const body = `${images}<form role="group" id="form" data-list="top">${fields}<b id="bold">Pay</b> <a id="link" href="#more">more</a></form>`;
  shop.page({}, { body: `<button id="last">Last</button>${body}` });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${shop.host.origin}/`);
  // Playwright itself stumbles over such a form.
  for (const id of ['bold', 'link']) {
    const { x, y } = await page.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().toJSON(), id);
    await page.mouse.click(x + 3, y + 3);
  }
  const [form, link] = await clicked(shop, page);
  expect(form).toMatchObject({ tag: 'form', id: 'form', role: 'group', dataset: { list: 'top' } });
  expect(link).toMatchObject({ tag: 'a', id: 'link', text: 'more' });
  await page.clock.runFor(5_000);
  await page.goto(`${shop.host.origin}/elsewhere`);
  await expect.poll(() => shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_engagement').length).toBe(1);
  expect(errors).toEqual([]);
});

test('a tracker that starts among such images sets the referrer all the same', async ({ context, shop }) => {
  const images = OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('');
  const script = `window.started = shiplogTracker.createTracker({ endpoint: ${JSON.stringify(shop.endpoint)}, prefix: 'late' })`;
  shop.page({ capture: { pages: false } }, { body: `${images}<script>${script}</script>` });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${shop.host.origin}/elsewhere`);
  await page.evaluate((url) => location.assign(url), `${shop.host.origin}/`);
  await pass(page, () => shop.collector.ledger.events.some(({ eventName }) => eventName === 'page_view'));
  const view = shop.collector.ledger.events.find(({ eventName }) => eventName === 'page_view');
  expect(view?.['referrer']).toBe(`${shop.host.origin}/elsewhere`);
  expect(errors).toEqual([]);
});

test("messages that are not the tracker's cause no error", async ({ context, shop }) => {
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${shop.host.origin}/`);
  await page.evaluate(async () => {
    const channel = new BroadcastChannel('shiplog:steps');
    for (const message of [1, 'x', [], [null], [{}, null], ['sent', undefined], { stage: 'sent' }]) channel.postMessage(message);
    (globalThis as unknown as ShopWindow).tracker.track('home_view');
  });
  await pass(page, () => shop.collector.ledger.events.some(({ eventName }) => eventName === 'home_view'));
  expect(errors).toEqual([]);
});

test('errors of the page in what the tracker reads of it do not reach the page', async ({ context, shop }) => {
  const before = `const fail = { configurable: true, get() { throw new Error('mine'); } };
for (const [of, names] of [[Element, ['localName', 'id', 'role']], [HTMLElement, ['innerText', 'dataset']], [Document, ['hidden']]])
  for (const name of names) Object.defineProperty(of.prototype, name, fail);`;
  shop.page({}, { before, body: '<button>Buy</button>' });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(`${shop.host.origin}/`);
  await page.getByRole('button').click();
  await page.evaluate(() => {
    history.pushState(null, '', '/next');
    (globalThis as unknown as ShopWindow).tracker.track('home_view');
  });
  await pass(page, () => shop.collector.ledger.events.some(({ eventName }) => eventName === 'home_view'));
  expect(errors).toEqual([]);
});
