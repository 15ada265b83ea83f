// An island: still until its button is pressed, and nothing of it on other pages.
import type { Page } from '@playwright/test';
import { watchShifts } from './page-faults.ts';
import { built, pagesOf } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

/** PostgreSQL starts in the page: patience for a loaded machine. */
const START = 90_000;

for (const site of built('reference')) {
  test.use({ site });
  const start = (page: Page) => page.locator('.island-start button');

  test('pages without an island contain no code of Astro islands or React', () => {
    const pages = pagesOf(site).filter(({ html }) => !html.includes('<astro-island'));
    expect(pages.length).toBeGreaterThan(20);
    expect(
      pages.filter(({ html }) =>
        /astro-island|astro-slot|astro:click|react/i.test(html.replace(/<code[\s\S]*?<\/code>|<main[\s\S]*<\/main>/g, '')),
      ),
    ).toEqual([]);
  });

  test('the island is not loaded before its button is pressed', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at(site, 'sandbox/'));
    await atRest(page);
    await expect(start(page)).toBeVisible();
    const url = await page
      .locator('astro-island')
      .evaluate((island) => [island.getAttribute('component-url'), island.getAttribute('renderer-url')]);
    expect(asked.filter((one) => url.some((part) => part && one.endsWith(part)))).toEqual([]);
  });

  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    test(`opening keeps the drawing and shifts the page by no more than 0.02 at ${width} pixels`, async ({ page }) => {
      const shifts = await watchShifts(page);
      await page.setViewportSize({ width, height });
      await page.goto(at(site, 'sandbox/'));
      await atRest(page);
      const before = await shifts();
      // Both pass: each change of the page is looked at from within.
      const passing = ['.sandbox-opening', '.sandbox-still .d-node[data-started]'];
      const passed = await page.evaluateHandle((parts) => {
        const seen = new Set<string>();
        const look = () => {
          for (const part of parts) if ([...document.querySelectorAll(part)].some((one) => one.checkVisibility())) seen.add(part);
        };
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
        return seen;
      }, passing);
      await start(page).press('Enter');
      await page.locator('.shop-list li').first().waitFor({ state: 'attached', timeout: START });
      await expect(page.locator('.shop-list li').first()).toBeVisible();
      expect(await passed.evaluate((seen) => [...seen].sort())).toEqual(passing);
      const { sum, moved } = await shifts();
      expect(sum - before.sum, moved.slice(before.moved.length).join('\n')).toBeLessThanOrEqual(0.02);
    });
  }

  test.describe('where its code cannot be loaded', () => {
    test('the page says so, and the button tries again', async ({ page, watched }) => {
      await page.goto(at(site, 'sandbox/'));
      const url = (await page.locator('astro-island').getAttribute('component-url')) ?? '';
      const pattern = new RegExp(`${url.split('/').at(-1)}`);
      await page.route(pattern, (route) => route.abort());
      await start(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.island-start [role="status"]')).toContainText('could not be loaded');
      await expect(start(page)).toHaveText('Try again');
      await expect(start(page)).toBeFocused();
      await page.unroute(pattern);
      await page.keyboard.press('Enter');
      await expect(page.locator('.sandbox-opening')).toBeVisible();
      // The requests that were cut are errors of this test alone.
      watched.errors.splice(0);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const site of built('reference')) {
    test('the picture and its text are shown, without a button that does nothing', async ({ page }) => {
      await page.goto(at(site, 'sandbox/'));
      await expect(page.locator('.diagram-svg:visible')).toHaveCount(1);
      await expect(page.locator('.sandbox-sample')).toBeVisible();
      await expect(page.locator('.island-start button')).toBeHidden();
    });
  }
});
