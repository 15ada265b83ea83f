// A diagram of a team that is not on AWS, with kinds of its own, relations from an element to itself and an emoji in a name.
import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { openInOwnLetters } from './page-faults.ts';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

const PATHS = ['architecture/readings/v1/', 'en/architecture/readings/v1/'];
const screens = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Texts of boxes that reach beyond their box, by more than half a pixel. */
const beyondBoxes = (page: Page): Promise<(string | null)[]> =>
  page.locator('.diagram-svg :is(.d-node, .d-group)').evaluateAll((boxes) =>
    boxes
      .filter((box) => box.checkVisibility())
      .flatMap((box) => {
        const outer = box.querySelector('rect')?.getBoundingClientRect();
        return [...box.querySelectorAll('text')].flatMap((text) => {
          const inner = text.getBoundingClientRect();
          const fits = outer && inner.left >= outer.left && inner.right <= outer.right + 0.5 && inner.bottom <= outer.bottom + 1;
          return fits ? [] : [text.textContent];
        });
      }),
  );

for (const site of built('fixture')) {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`a diagram with a team’s own kinds, ${screen}, ${colorScheme}`, () => {
        test.use({ site, viewport, colorScheme });

        for (const path of PATHS) {
          test(`/${path} shows each kind in its color, each loop, and every name within its box`, async ({ page }) => {
            await openInOwnLetters(page, at(site, path));
            const drawing = page.locator('.diagram-svg').filter({ visible: true });
            await expect(drawing).toHaveCount(1);
            const colorOf = (id: string) =>
              drawing.locator(`[data-element="${id}"] .d-glyph`).evaluate((glyph) => getComputedStyle(glyph).stroke);
            const colors = await Promise.all(['panel', 'radio', 'cluster', 'store'].map(colorOf));
            expect(new Set(colors).size).toBe(4);
            // Of the set with 1,700 icons, the page has the two that the diagram names; and one of a file.
            await expect(drawing.locator('g.d-glyph')).toHaveCount(3);
            expect(await drawing.locator('g.d-glyph :is(path, circle, rect)').count()).toBeLessThan(40);
            await expect(drawing.locator('.d-relation:has-text("every minute"), .d-relation:has-text("mỗi phút")')).toHaveCount(1);
            // Boxes are as wide as names in the site's own letters.
            expect(await beyondBoxes(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
          });
        }

        test('passes axe', async ({ page }) => {
          await page.goto(at(site, PATHS[0]));
          expect(await axeFaults(page, 'all', '.diagram')).toEqual([]);
        });
      });
    }
  }

  test.describe('a walk through steps that lead back', () => {
    test.use({ site, viewport: screens.wide });

    test('lights the loop and its one element', async ({ page }) => {
      await page.goto(`${at(site, 'en/architecture/readings/v1/')}#readings-v1-reading-1`);
      await page.locator('ship-diagram').dispatchEvent('pointerover');
      await expect(page.locator('ship-diagram.is-live')).toBeVisible();
      const lit = page.locator('.diagram-svg :is(.d-node, .d-relation).is-on').filter({ visible: true });
      await expect(lit.and(page.locator('.d-node'))).toHaveAttribute('data-element', 'station');
      await expect(lit.and(page.locator('.d-relation'))).toHaveAttribute('data-relation', 'measure');
    });
  });
}
