// WCAG 2.2 AA by axe, on every kind of page, in both themes and every language.
import AxeBuilder from '@axe-core/playwright';
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const site of built('reference', 'fixture')) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${site.name}, ${colorScheme}`, () => {
      test.use({ site, colorScheme });

      for (const built of onePageAKind(site)) {
        test(titled(built), async ({ page }) => {
          await page.goto(at(site, built.path));
          const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
          const told = violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
          );
          expect(told).toEqual([]);
        });
      }
    });
  }
}
