// WCAG 2.2 AA by axe, on every kind of page, in every language and both themes.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A theme changes colours alone: these are the rules that look at them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe holds against the page, in its words: rule, element, remedy. */
async function faults(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
  );
}

for (const site of built('reference', 'fixture', 'imported')) {
  test.describe(site.name, () => {
    test.use({ site });

    for (const built of onePageAKind(site)) {
      test(titled(built), async ({ page }) => {
        // The report holds the whole site.
        test.setTimeout(60_000 + built.html.length / 4);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(at(site, built.path));
        expect.soft(await faults(page, (axe) => axe.withTags(STANDARD)), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect.soft(await faults(page, (axe) => axe.withRules(COLOURS)), 'dark').toEqual([]);
      });
    }
  });
}
