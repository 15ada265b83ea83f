// What the tracker records of its own accord: clicks, scroll depth, engaged time; and what it never reads.
import { expect, type Page } from '@playwright/test';
import { flush, pass } from './marks.ts';
import { type Shop, test } from './shop.ts';

const SECRET = 'hunter2';

const body = `<h1>Shop</h1>
<main>
  <button id="buy" data-product="x1" data-list="top">  Buy
     <span>now</span> </button>
  <a id="more" href="#more">${'long '.repeat(80)}</a>
  <p id="plain">Nothing to click</p>
  <form>
    <input id="password" type="password" aria-label="Password">
    <input id="text" aria-label="Text">
    <textarea id="area" aria-label="Area">${SECRET} by default</textarea>
    <label id="label">Say <textarea id="inner">${SECRET} within</textarea></label>
    <div id="editor" contenteditable="true" role="textbox" aria-label="Editor">${SECRET} editable</div>
    <div id="around" role="group"><b>Note</b><div contenteditable="true">${SECRET} nested</div></div>
    <select id="choice" aria-label="Choice"><option>${SECRET} chosen</option></select>
    <input id="send" type="button" value="Send">
  </form>
  <div data-track="off"><button id="unseen">Unseen</button></div>
</main>
<div id="tall"></div>
<style>#tall { height: 4000px }</style>`;

type Event = Shop['collector']['ledger']['events'][number];

const named = ({ collector }: Shop, name: string): Event[] => collector.ledger.events.filter(({ eventName }) => eventName === name);

async function open(shop: Shop, context: Parameters<Shop['open']>[0]): Promise<Page> {
  shop.page({}, { body });
  return shop.open(context);
}

test('a click records its element, in the form of the contract', async ({ context, shop }) => {
  const page = await open(shop, context);
  await page.locator('#buy span').click();
  await page.locator('#more').click();
  await page.locator('#plain').click();
  await pass(page, () => named(shop, 'click').length >= 2);
  await flush(page);
  const [buy, more, ...others] = named(shop, 'click').map(({ element }) => element as Record<string, unknown>);
  expect(others).toEqual([]);
  expect(buy).toMatchObject({ tag: 'button', id: 'buy', text: 'Buy now', dataset: { product: 'x1', list: 'top' } });
  expect(String(more?.['text']).length).toBeLessThanOrEqual(160);
});

test('a click on a field never records its content', async ({ context, shop }) => {
  const page = await open(shop, context);
  for (const field of ['#password', '#text', '#area', '#inner']) {
    await page.locator(field).fill(`${SECRET} typed`);
    await page.locator(field).click();
  }
  await page.locator('#label').click({ position: { x: 2, y: 2 } });
  await page.locator('#editor').click();
  await page.locator('#around b').click();
  await page.locator('#choice').click();
  await page.locator('#send').click();
  await pass(page, () => named(shop, 'click').some(({ element }) => (element as { id?: string }).id === 'send'));
  await flush(page);
  expect(named(shop, 'click').length).toBeGreaterThanOrEqual(4);
  expect(shop.collector.ledger.deliveries.filter((delivery) => delivery.body.includes(SECRET))).toEqual([]);
});

test('a subtree that is switched off records no clicks', async ({ context, shop }) => {
  const page = await open(shop, context);
  await page.locator('#unseen').click();
  await page.locator('#buy').click();
  await pass(page, () => named(shop, 'click').length >= 1);
  await flush(page);
  expect(named(shop, 'click').map(({ element }) => (element as { id?: string }).id)).toEqual(['buy']);
});

test('leaving a page records scroll depth and engaged time', async ({ context, shop }) => {
  const page = await open(shop, context);
  await pass(page, () => named(shop, 'page_view').length > 0);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
  await page.clock.runFor(5_000);
  await page.goto(`${shop.host.origin}/elsewhere`);
  await expect.poll(() => named(shop, 'page_engagement').length).toBe(1);
  const engagement = named(shop, 'page_engagement')[0]?.['engagement'] as { scrollPercent: number; engagedMs: number };
  expect(engagement.scrollPercent).toBeGreaterThan(95);
  expect(engagement.engagedMs).toBeGreaterThanOrEqual(4_000);
  expect(engagement.engagedMs).toBeLessThan(60_000);
});

test('what is switched off is not recorded', async ({ context, shop }) => {
  shop.page({ capture: { pages: false, clicks: false, engagement: false } }, { body });
  const page = await shop.open(context);
  await page.locator('#buy').click();
  await page.clock.runFor(5_000);
  await flush(page);
  await page.goto(`${shop.host.origin}/elsewhere`);
  expect(shop.collector.ledger.deliveries).toEqual([]);
});
