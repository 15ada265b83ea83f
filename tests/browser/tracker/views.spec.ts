// Page views: one for every page that came into view, none twice, and none for a page that no one saw.
import { setTimeout } from 'node:timers/promises';
import { chromium, expect, type Page } from '@playwright/test';
import { openUndriven } from '../../collector/undriven.ts';
import { findChromium, flags, provideChromium } from '../chromium.ts';
import { flush, pass } from './marks.ts';
import { type Shop, startShop, test } from './shop.ts';

const viewsIn = ({ collector }: Shop): string[] =>
  collector.ledger.events
    .filter(({ eventName }) => eventName === 'page_view')
    .map(({ pageUrl }) => new URL(String(pageUrl)).pathname + new URL(String(pageUrl)).search);

async function expectViews(shop: Shop, page: Page, views: string[]): Promise<void> {
  await pass(page, () => viewsIn(shop).length >= views.length).catch(() => {});
  await flush(page);
  expect(viewsIn(shop)).toEqual(views);
}

test('a page view for a loaded page, with the session it opened and the first visit once', async ({ context, shop }) => {
  const page = await shop.open(context);
  await expectViews(shop, page, ['/']);
  await page.reload();
  await expectViews(shop, page, ['/', '/']);
  const [first, second] = shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view');
  expect([first?.['isFirstVisit'], second?.['isFirstVisit']]).toEqual([true, false]);
  expect(second?.['clientId']).toBe(first?.['clientId']);
  expect(second?.['sessionId']).toBe(first?.['sessionId']);
});

test('two tabs are one client in one session, and one of them is the first visit', async ({ context, shop }) => {
  const [one, two] = await Promise.all([shop.open(context), shop.open(context)]);
  await expectViews(shop, one, ['/', '/']);
  await flush(two);
  const views = shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view');
  expect(new Set(views.map(({ clientId }) => clientId)).size).toBe(1);
  expect(new Set(views.map(({ sessionId }) => sessionId)).size).toBe(1);
  expect(views.filter(({ isFirstVisit }) => isFirstVisit)).toHaveLength(1);
});

test('a session ends after half an hour, and with a new campaign', async ({ context, shop }) => {
  const page = await shop.open(context);
  await expectViews(shop, page, ['/']);
  await page.clock.fastForward('31:00');
  await page.reload();
  await expectViews(shop, page, ['/', '/']);
  await page.goto(`${shop.host.origin}/?utm_source=letter&utm_campaign=spring`);
  await expectViews(shop, page, ['/', '/', '/?utm_source=letter&utm_campaign=spring']);
  const sessions = shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view').map(({ sessionId }) => sessionId);
  expect(new Set(sessions).size).toBe(3);
});

const sessionsIn = ({ collector }: Shop): unknown[] => collector.ledger.events.map(({ sessionId }) => sessionId);

test('two tabs that came through two campaigns are two sessions, whatever is done in them', async ({ context, shop }) => {
  const [a, b] = ['/?utm_source=a', '/?utm_source=b'];
  shop.page({}, {}, '/cart');
  const one = await shop.open(context, a);
  await expectViews(shop, one, [a]);
  const two = await shop.open(context, b);
  await expectViews(shop, two, [a, b]);
  for (const page of [one, two, one, two])
    await page.locator('h1').evaluate((heading) => {
      heading.setAttribute('role', 'button');
      (heading as HTMLElement).click();
    });
  await one.reload();
  await two.evaluate(() => history.pushState(null, '', '/cart'));
  await two.evaluate(() => history.back());
  await one.goto(`${shop.host.origin}/cart`);
  await one.goBack();
  await pass(one, () => viewsIn(shop).length >= 7);
  for (const page of [one, two]) await flush(page);
  expect(new Set(sessionsIn(shop)).size).toBe(2);
});

test('the same campaign again is the same session, and another one in the same tab a new one', async ({ context, shop }) => {
  const page = await shop.open(context, '/?utm_source=a');
  await page.evaluate(() => {
    history.pushState(null, '', '/cart');
    history.pushState(null, '', '/?utm_source=a');
  });
  await expectViews(shop, page, ['/?utm_source=a', '/cart', '/?utm_source=a']);
  expect(new Set(sessionsIn(shop)).size).toBe(1);
  await page.goto(`${shop.host.origin}/?utm_source=b`);
  await pass(page, () => viewsIn(shop).length >= 4);
  expect(new Set(sessionsIn(shop)).size).toBe(2);
});

test('visits after a clock that stood in another year are separate sessions', async ({ context, shop }) => {
  const page = await context.newPage();
  for (const day of ['2027-05-01', '2025-11-03', '2025-11-04', '2025-11-05', '2025-11-06']) {
    await page.clock.setSystemTime(`${day}T09:00:00Z`);
    await page.goto(`${shop.host.origin}/`);
    await flush(page);
    await page.goto(`${shop.host.origin}/elsewhere`);
  }
  await page.goto(`${shop.host.origin}/`);
  await pass(page, () => viewsIn(shop).length >= 5);
  const views = shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view').slice(0, 5);
  expect(new Set(views.map(({ sessionId }) => sessionId)).size).toBe(5);
  expect(new Set(views.map(({ clientId }) => clientId)).size).toBe(1);
});

test('a page view for each route of a single-page shop, with the route before as its referrer', async ({ context, shop }) => {
  const page = await shop.open(context);
  await page.evaluate(() => {
    history.pushState(null, '', '/cart');
    history.replaceState({ scrolled: 1 }, '', '/cart');
    history.pushState(null, '', '/cart#top');
  });
  await expectViews(shop, page, ['/', '/cart']);
  await page.evaluate(() => history.go(-2));
  await expectViews(shop, page, ['/', '/cart', '/']);
  const cart = shop.collector.ledger.events.find(({ pageUrl }) => String(pageUrl).endsWith('/cart'));
  expect(cart?.['referrer']).toBe(`${shop.host.origin}/`);
});

/** Changes of the address, each in the same moment as the one before it; and the pages that then came into view, with their referrers. */
const routes: Readonly<Record<string, readonly [change: string, views: readonly (readonly [page: string, referrer: string])[]]>> = {
  'routes in the fragment that replace each other': [
    `for (const route of ['#/cart', '#/login', '#/account']) history.replaceState(null, '', route);`,
    [
      ['/#/cart', '/'],
      ['/#/login', '/#/cart'],
      ['/#/account', '/#/login'],
    ],
  ],
  'a query that is replaced': [
    `history.replaceState(null, '', '/?sort=price'); history.pushState(null, '', '/?sort=name');`,
    [
      ['/?sort=price', '/'],
      ['/?sort=name', '/?sort=price'],
    ],
  ],
  'a slash, an empty query and an empty route that are added': [
    `history.pushState(null, '', '/cart'); for (const one of ['/cart/', '/cart/?', '/cart#', '/cart/#/', '/cart#!/', '/cart#top']) history.replaceState(null, '', one);`,
    [['/cart', '/']],
  ],
  'the same address, pushed and replaced': [
    `for (const method of ['pushState', 'replaceState', 'pushState']) { history[method](null, '', '/cart'); history[method]({ n: 1 }, ''); }`,
    [['/cart', '/']],
  ],
};

for (const [api, before] of [
  ['', ''],
  [' without the Navigation API', 'delete globalThis.Navigation; delete globalThis.navigation;'],
] as const) {
  for (const [name, [change, views]] of Object.entries(routes)) {
    test(`one rule for what a page is${api}: ${name}`, async ({ context, shop }) => {
      shop.page({}, { before });
      const page = await shop.open(context);
      const { origin } = shop.host;
      const seen = () =>
        shop.collector.ledger.events
          .filter(({ eventName }) => eventName === 'page_view')
          .map(({ pageUrl, referrer }) => [pageUrl, referrer].map((url) => String(url).replace(origin, '')));
      await pass(page, () => seen().length === 1);
      await page.evaluate(change);
      await pass(page, () => seen().length > views.length).catch(() => {});
      await flush(page);
      expect(seen().slice(1)).toEqual(views);
    });
  }

  test(`one rule for what a page is${api}: links to fragments, back and forward`, async ({ context, shop }) => {
    shop.page({}, { before, body: '<a href="#/cart">Cart</a> <a href="#top">Top</a>' });
    const page = await shop.open(context);
    const seen = () =>
      shop.collector.ledger.events.filter(({ eventName }) => eventName === 'page_view').map(({ pageUrl }) => new URL(String(pageUrl)).hash);
    await page.getByText('Top').click();
    await page.getByText('Cart').click();
    await pass(page, () => seen().length === 2);
    await page.evaluate(() => history.back());
    await pass(page, () => seen().length === 3);
    await page.evaluate(() => history.forward());
    await pass(page, () => seen().length === 4);
    await flush(page);
    expect(seen()).toEqual(['', '#/cart', '#top', '#/cart']);
  });
}

test('a page view for a page that comes back from the back-forward cache', async ({ launchOptions, shop }) => {
  const windowed = findChromium({ shell: false });
  test.skip(!windowed, 'a Chromium without windows has no back-forward cache');
  const executablePath = windowed?.path ?? '';
  const browser = await chromium.launch({ ...launchOptions, executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await shop.open(await browser.newContext());
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => persisted && fetch('/ran')));
    await expect.poll(() => viewsIn(shop)).toEqual(['/']);
    await page.evaluate((url) => location.assign(url), `${shop.host.origin}/elsewhere`);
    await page.waitForURL('**/elsewhere');
    await page.evaluate(() => history.back());
    await expect.poll(() => shop.host.asked.filter(({ path }) => path === '/ran').length, 'restored, not loaded').toBe(1);
    await expect.poll(() => viewsIn(shop)).toEqual(['/', '/']);
    expect(shop.collector.ledger.mostCopies).toBe(1);
  } finally {
    await browser.close();
  }
});

test('nothing for a prerendered page until it is shown, then one page view', async () => {
  const shop = await startShop();
  shop.page({}, { after: `document.prerendering && fetch('/ran')` }, '/seen');
  const rule = '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/seen"],"eagerness":"immediate"}]}</script>';
  const show = `<script>(function look() { fetch('/shown').then(({ ok }) => ok ? location.assign('/seen') : setTimeout(look, 100)); })()</script>`;
  shop.host.page('/', `<!doctype html><html lang="en"><title>Rule</title>${rule}${show}<h1>Rule</h1></html>`);
  const end = openUndriven(provideChromium().path, flags, `${shop.host.origin}/`);
  try {
    await expect.poll(() => shop.host.asked.some(({ path }) => path === '/ran'), 'prerendered').toBe(true);
    // Once the page has run unseen, it has two seconds to send something, and is then shown.
    await setTimeout(2_000);
    expect(shop.collector.ledger.deliveries).toHaveLength(0);
    shop.host.page('/shown', '');
    await expect.poll(() => viewsIn(shop)).toEqual(['/seen']);
    expect(shop.host.asked.filter(({ path }) => path === '/seen')).toHaveLength(1);
  } finally {
    await end();
    await shop.close();
  }
});
