// Paper, forced colours, and readers who want nothing to move.
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  const pages = onePageAKind(site).filter(({ language }) => language === 'en');

  test.describe(`${site.name}, on paper`, () => {
    test.use({ site });

    for (const built of pages.filter(({ kind }) => kind !== 'search' && kind !== '404')) {
      test(titled(built), async ({ page }) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        await page.setViewportSize({ width: 718, height: 1000 });
        await page.goto(at(site, built.path));
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('header.top nav')).toBeHidden();
        // Ink on white, also for a reader whose screen is dark.
        const [red = 0, green = 0, blue = 0, alpha = 1] = await page.evaluate(() => {
          const channels = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? [];
          return channels.map(Number);
        });
        if (alpha > 0) expect(Math.min(red, green, blue)).toBeGreaterThan(230);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow).toBeLessThanOrEqual(1);
      });
    }
  });

  test.describe(`${site.name}, forced colours`, () => {
    test.use({ site });

    for (const built of pages) {
      test(titled(built), async ({ page }) => {
        await page.emulateMedia({ forcedColors: 'active' });
        await page.goto(at(site, built.path));
        await expect(page.locator('h1')).toBeVisible();
        // Behind a page's last link the focus leaves the page: one more key brings it back to the first.
        const isOutside = () => page.evaluate(() => document.activeElement === document.body);
        await page.keyboard.press('Tab');
        if (await isOutside()) await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle);
        expect(outline, 'a shadow is not drawn in forced colours: focus needs an outline').not.toBe('none');
      });
    }
  });

  test.describe(`${site.name}, reduced motion`, () => {
    test.use({ site });

    for (const built of pages) {
      test(titled(built), async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(at(site, built.path));
        const moving = await page.evaluate(() => {
          const seconds = (text: string): number => Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0));
          const all = [...document.querySelectorAll('*')].filter((element) => {
            const { animationName, animationDuration, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
            const moves = seconds(transitionDuration) > 0.05 && transitionProperty !== 'none';
            return moves || (animationName !== 'none' && seconds(animationDuration) > 0.05) || scrollBehavior === 'smooth';
          });
          return all.slice(0, 5).map((element) => element.outerHTML.slice(0, 100));
        });
        expect(moving).toEqual([]);
      });
    }
  });
}
