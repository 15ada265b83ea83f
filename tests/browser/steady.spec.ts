// A page holds still while it loads and while its live parts come to life: what a reader looks at does not move away.
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** A hundredth of the window: what is below it, no reader notices. */
const MOST = 0.01;
const PATHS = ['', 'vi/', 'worklog/', 'worklog/week-08/', 'proposal/architecture/'];

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

for (const site of built('reference')) {
  test.describe(`${site.name}: layout`, () => {
    test.use({ site });

    for (const path of PATHS) {
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
      ]) {
        test(`/${path} holds still at ${viewport.width} px, also when read to its end`, async ({ page }) => {
          await page.setViewportSize(viewport);
          await page.addInitScript(() => {
            const shifts: [number, string][] = [];
            Object.assign(window, { shifts });
            new PerformanceObserver((list) => {
              for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
                const moved = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 80));
                if (!hadRecentInput) shifts.push([value, moved.join('\n')]);
              }
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await page.goto(at(site, path));
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
          await page.waitForLoadState('networkidle');
          const shifts = await page.evaluate<[number, string][]>('shifts');
          const sum = shifts.reduce((total, [value]) => total + value, 0);
          expect(sum, shifts.map(([value, moved]) => `${value}: ${moved}`).join('\n')).toBeLessThanOrEqual(MOST);
        });
      }
    }
  });
}
