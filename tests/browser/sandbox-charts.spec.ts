// Charts of the sandbox: each value by pointer, by keyboard and in a table.
import { built } from './pages.ts';
import { open, settled } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: charts of the sandbox`, () => {
    // Dots that move take a third of the processor's time: other specs of the sandbox have them.
    test.use({ site, contextOptions: { reducedMotion: 'reduce' } });
    test.describe.configure({ mode: 'default' });

    test('an empty warehouse shows one sentence and one button, which fills the charts', async ({ page }) => {
      await open(page, at(site, 'sandbox/?load=manual&show=charts'));
      const panel = page.getByRole('tabpanel', { name: 'Charts' });
      await expect(panel).toContainText('No events yet.');
      await expect(panel.getByRole('table')).toHaveCount(0);
      await panel.getByRole('button', { name: 'Generate 1,000 events' }).click();
      await expect(page.locator('.sandbox-said')).toContainText('1,000');
    });

    test('a link opens the charts with generated traffic; arrow keys move over their days, and every value is announced', async ({
      page,
    }) => {
      await open(page, at(site, 'sandbox/?traffic=1000&seed=7&show=charts'));
      await settled(page, 1_000);
      await expect(page.locator('[data-total="events"]')).toHaveText(/1,0\d\d/);
      const days = page.locator('[data-chart="days"]');
      await days.locator('[data-point="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const point = days.locator('[data-point="1"]');
      await expect(point).toBeFocused();
      await expect(point).toHaveAttribute('aria-label', /^\d+ \w+: [\d,]+ events?$/);
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
  });
}
