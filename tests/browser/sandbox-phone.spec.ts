// The sandbox on a phone: one view at a time above a bar of tabs.
import type { Page } from '@playwright/test';
import { viewsAt } from '../../src/stream/sandbox/app/view.ts';
import { built } from './pages.ts';
import { choose, fault, open, settled, show } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

const SCREEN = { width: 360, height: 740 };

async function expectBarInPlace(page: Page): Promise<void> {
  for (const view of ['pipeline', 'sql', 'shop'] as const) {
    await show(page, view);
    const lowerEdge = () => page.locator('.sandbox-bar').evaluate((bar) => Math.round(bar.getBoundingClientRect().bottom));
    await expect.poll(lowerEdge, view).toBe(SCREEN.height);
  }
  const cut = await page.locator('.sandbox-tabs').evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
}

/** Each chart fits its panel, and its bars can be touched. */
async function expectCharts(page: Page): Promise<void> {
  const sizes = await page.locator('.chart').evaluateAll((charts) =>
    charts.map((chart) => {
      const bar = chart.querySelector('.chart-line');
      return { width: chart.scrollWidth, bar: bar ? bar.getBoundingClientRect().height : 20 };
    }),
  );
  expect(sizes.length).toBeGreaterThan(8);
  for (const { width, bar } of sizes) {
    expect(width).toBeLessThanOrEqual(340);
    expect(bar).toBeGreaterThanOrEqual(20);
  }
}

for (const site of built('based')) {
  test.describe(`${site.name}: sandbox on a phone`, () => {
    test.use({ site, viewport: SCREEN, hasTouch: true, isMobile: true });
    test.describe.configure({ mode: 'default' });

    for (const language of ['', 'vi/'])
      test(`/${language}sandbox/: the shop comes first, every view has a tab, and nothing is wider than the screen`, async ({ page }) => {
        await open(page, at(site, `${language}sandbox/?traffic=10000`));
        await choose(page);
        await settled(page, 10_000);
        for (const view of viewsAt(false)) {
          await show(page, view);
          if (view === 'charts') {
            await expect(page.locator('[data-chart="funnel"]')).toBeVisible();
            await expect(page.locator('[data-chart="retention"]')).toBeVisible();
            await expectCharts(page);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(SCREEN.width);
        }
        await test.step('the bar of tabs stays at the lower edge of the screen, every tab within it', () => expectBarInPlace(page));
      });

    test('a tap shows its event in the bar, the tour is readable and says that its step is done, and the shop keeps its state', async ({
      page,
    }) => {
      await open(page, at(site, 'sandbox/'), { tour: true });
      const tour = page.locator('.sandbox-tour');
      const step = tour.locator('.sandbox-step');
      await page.locator('.shop-list a').first().click();
      await expect(tour.locator('.state.done')).toBeVisible();
      for (const title of ['Open a product', 'five dots', 'place the order', 'Break the network', 'Open SQL']) {
        await expect(step).toContainText(title);
        const { cut, height } = await step.evaluate((part) => ({ cut: part.scrollWidth > part.clientWidth, height: part.clientHeight }));
        expect(cut, title).toBe(false);
        expect(height, title).toBeLessThan(60);
        if (title !== 'Open SQL') await tour.getByRole('button', { name: 'Next' }).click();
      }
      await show(page, 'shop');
      await expect(page.locator('.sandbox-last')).toContainText('product_view');
      await expect(page.locator('.sandbox-last')).toContainText('loaded');
      await tour.getByRole('button', { name: 'Finish' }).click();

      await page.locator('.shop-name a').click();
      await page.locator('.shop-search input').fill('usb');
      await fault(page, 'Duplicates', true);
      await show(page, 'shop');
      await expect(page.locator('.shop-search input')).toHaveValue('usb');
      await expect(page.locator('.sandbox-controls')).toBeHidden();
    });
  });
}
