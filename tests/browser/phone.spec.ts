// A phone of 360 pixels reads every kind of page without moving it sideways; wide things scroll within themselves.
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference', 'fixture', 'imported', 'real')) {
  test.describe(site.name, () => {
    test.use({ site, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

    for (const built of onePageAKind(site)) {
      test(`${titled(built)} fits`, async ({ page }) => {
        await page.goto(at(site, built.path));
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const within = (element: Element): boolean => {
            for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
              if (getComputedStyle(up).overflowX !== 'visible') return true;
            }
            return false;
          };
          const out = [...document.querySelectorAll('body *')].filter(
            (element) => element.getBoundingClientRect().right > width + 0.5 && !within(element),
          );
          return out
            .slice(0, 5)
            .map(
              (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
            );
        });
        expect(wide).toEqual([]);
        const [scrolled, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(scrolled, 'the page scrolls sideways').toBeLessThanOrEqual(360);
        expect(shown, 'the page is laid out wider than the phone').toBe(360);
      });
    }
  });
}
