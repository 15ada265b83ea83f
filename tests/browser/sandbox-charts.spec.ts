// Charts of the sandbox: each value by pointer, by keyboard and in a table; on a phone, and in forced colors.
import { built } from './pages.ts';
import { open, settled, show } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: charts of the sandbox`, () => {
    test.use({ site });
    test.describe.configure({ mode: 'default' });
    test.setTimeout(180_000);

    test('an empty warehouse shows one sentence and one button, which fills the charts', async ({ page }) => {
      await open(page, at(site, 'sandbox/?load=manual&show=charts'));
      const panel = page.getByRole('tabpanel', { name: 'Charts' });
      await expect(panel).toContainText('No events yet.');
      await expect(panel.getByRole('table')).toHaveCount(0);
      await panel.getByRole('button', { name: 'Generate 1,000 events' }).click();
      await expect(page.locator('.sandbox-said')).toContainText('1,000', { timeout: 60_000 });
    });

    test('arrow keys move over the days of a chart, and every value is announced', async ({ page }) => {
      await open(page, at(site, 'sandbox/?traffic=1000&seed=7&show=charts'));
      await settled(page, 1_000);
      const days = page.locator('[data-chart="days"]');
      await days.locator('[data-point="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const point = days.locator('[data-point="1"]');
      await expect(point).toBeFocused();
      await expect(point).toHaveAttribute('aria-label', /^\w+ \d+: [\d,]+ events?$/);
      await expect(days.locator('.chart-tip')).toHaveText((await point.getAttribute('aria-label')) ?? '');
      await page.keyboard.press('Escape');
      await expect(days.locator('.chart-tip')).toHaveCount(0);
      await page.keyboard.press('End');
      await expect(days.locator('[data-point]').last()).toBeFocused();

      await days.getByText('Data table').click();
      await expect(days.locator('tbody tr')).toHaveCount(await days.locator('[data-point]').count());

      const funnel = page.locator('[data-chart="funnel"]');
      await funnel.locator('tbody tr').nth(1).hover();
      await expect(funnel.locator('.chart-tip')).toContainText('% of those with product_view');
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test('no chart is wider than its panel, and bars are at least 20 pixels high', async ({ page }) => {
        await open(page, at(site, 'vi/sandbox/?traffic=10000'));
        await settled(page, 10_000);
        await show(page, 'charts');
        await expect(page.locator('[data-chart="retention"]')).toBeVisible();
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
      });
    });
  });
}
