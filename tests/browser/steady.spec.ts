// A page holds still while it loads and while its live parts come to life: what a reader looks at does not move away.
import { watchShifts } from './page-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

/** A hundredth of the window: what is below it, no reader notices. */
const MOST = 0.01;
const PATHS = ['', 'vi/', 'worklog/', 'worklog/week-08/', 'proposal/architecture/', 'review/', 'search/'];

for (const site of built('reference')) {
  test.describe(`${site.name}: layout`, () => {
    test.use({ site });

    for (const path of PATHS) {
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
      ]) {
        test(`/${path} does not shift at ${viewport.width} px, also when scrolled to its end`, async ({ page }) => {
          await page.setViewportSize(viewport);
          const shifts = await watchShifts(page);
          await page.goto(at(site, path));
          await atRest(page);
          await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
          await atRest(page);
          const { sum, moved } = await shifts();
          expect(sum, moved.join('\n')).toBeLessThanOrEqual(MOST);
        });
      }
    }
  });
}
