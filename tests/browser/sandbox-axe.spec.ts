// The open sandbox for assistive technology: axe in every view, in both themes and in forced colors.
import { axeFaults } from './axe-faults.ts';
import { built } from './pages.ts';
import { choose, open, query, settled, show, write } from './sandbox-steps.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('based')) {
  test.describe(`${site.name}: the open sandbox`, () => {
    test.use({ site });

    test('passes axe in every view, also with completions and a chart of a query', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(page, at(site, 'sandbox/?traffic=100'));
      await choose(page);
      await settled(page, 100);
      await query(page, 'select event_name, count(*) as events from fact_events group by event_name');
      await page.getByRole('button', { name: 'Show chart' }).click();

      for (const [colorScheme, rules] of [
        ['light', 'standard'],
        ['dark', 'colors'],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await write(page, 'select * from ');
        await page.keyboard.type('fact');
        await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
        expect.soft(await axeFaults(page, rules), `sql, ${colorScheme}`).toEqual([]);
        // What surrounds the views is the same beside each.
        for (const view of ['stream', 'rejected', 'charts'] as const) {
          await show(page, view);
          expect.soft(await axeFaults(page, rules, '.sandbox-views'), `${view}, ${colorScheme}`).toEqual([]);
        }
      }

      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      const styled = (part: string, name: 'fill' | 'borderBottomColor') =>
        page
          .locator(part)
          .first()
          .evaluate((one, name) => getComputedStyle(one)[name], name);
      await expect(page.locator('.chart-part').first()).toBeVisible();
      expect(await styled('.chart-part', 'fill'), 'bars of a chart').not.toBe(await styled('.chart-whole', 'fill'));
      const line = (isSelected: boolean) => styled(`.sandbox-tabs [aria-selected="${isSelected}"]`, 'borderBottomColor');
      expect(await line(true), 'the selected tab').not.toBe(await line(false));
      expect(await axeFaults(page, 'standard'), 'charts, forced colors').toEqual([]);
    });
  });
}
