// Everything that a pointer reaches, a keyboard reaches, and the reader sees where it is.
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** Does the focused element look focused: an outline, a shadow, or a border that only focus gives? */
const SEEN = (): boolean => {
  const element = document.activeElement;
  if (!element || element === document.body) return false;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
};

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

    test('/ puts the reader into the search field, but not while typing', async ({ page }) => {
      await page.goto(at(site));
      await page.keyboard.press('/');
      const field = page.locator('input[type="search"]:focus');
      await expect(field).toHaveCount(1);
      await page.keyboard.type('a/b');
      await expect(field).toHaveValue('a/b');
    });

    for (const built of onePageAKind(site).filter(({ language }) => language === 'en')) {
      test(`${titled(built)} shows where the focus is, all the way`, async ({ page }) => {
        await page.goto(at(site, built.path));
        const unseen: string[] = [];
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press('Tab');
          const here = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100) ?? '');
          if (here.startsWith('<body') || here.startsWith('<html')) break;
          if (!(await page.evaluate(SEEN))) unseen.push(here);
        }
        expect(unseen).toEqual([]);
      });
    }

    test('the theme switch turns dark and light, and is remembered', async ({ page }) => {
      await page.goto(at(site));
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      await page.locator('header button').first().focus();
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
