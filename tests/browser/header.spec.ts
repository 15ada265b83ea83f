// The header in one row: what does not fit a phone scrolls, and shows that it goes on.
import { openInOwnLetters } from './page-faults.ts';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe(`${site.name}: the header`, () => {
    test.use({ site });

    test('shows the current section on a phone, and that there are more', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(at(site, 'review/'));
      await expect(page.locator('.top nav [aria-current]')).toBeInViewport({ ratio: 1 });
      await page.goto(at(site));
      const row = page.locator('.top nav');
      expect(await row.evaluate((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).maskImage !== 'none')).toBe(true);
      await expect(row.locator('a').first()).toBeInViewport({ ratio: 1 });
    });

    for (const path of ['', 'vi/']) {
      test(`/${path} has everything in one row at 1280`, async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await openInOwnLetters(page, at(site, path));
        const tops = await page
          .locator('.top nav a')
          .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
        expect(new Set(tops).size).toBe(1);
        expect(await page.locator('.top nav').evaluate((row) => row.scrollWidth - row.clientWidth)).toBeLessThanOrEqual(0);
        expect(
          await page.locator('.mark span').evaluate((name) => name.scrollWidth - name.clientWidth),
          'the name is cut',
        ).toBeLessThanOrEqual(0);
      });
    }
  });
}
