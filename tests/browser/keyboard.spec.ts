// Everything that a pointer reaches, a keyboard reaches, and the reader sees where it is.
import { unseenFocus } from './page-faults.ts';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe(site.name, () => {
    test.use({ site });

    test('the first Tab shows the skip link, and it leads past the header', async ({ page }) => {
      await page.goto(at(site));
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      await expect(skip).toHaveAttribute('href', /^#/);
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('header.top') === null)).toBe(true);
    });

    test('the focus is seen on every step through home', async ({ page }) => {
      await page.goto(at(site));
      expect(await unseenFocus(page, 40)).toEqual([]);
    });

    test('the theme switch turns dark and light, and is remembered', async ({ page }) => {
      await page.goto(at(site));
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      await page.locator('header button.theme').focus();
      await page.keyboard.press('Enter');
      await expect.poll(ground).not.toBe(before);
      const after = await ground();
      await page.reload();
      expect(await ground()).toBe(after);
      // Sites of one person share an origin: each keeps its choice to itself.
      const keys = await page.evaluate(() => Object.keys(localStorage));
      for (const key of keys) expect(key.startsWith(new URL(site.url).pathname)).toBe(true);
    });
  });
}
