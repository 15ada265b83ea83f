// Words and addresses of any length: no page grows wider than its window, and code that scrolls shows that it goes on.
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

/** Writes a word without a place to break into everything that an author writes on the page; gives how far the page then reaches. */
const fill = (): [number, number] => {
  const word = `https://example.example/${'verylongword'.repeat(12)}`;
  for (const one of document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figcaption, blockquote, td), .mark span')) {
    const isText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // A figure is the tool's own text.
    if (isText && !one.closest('svg, [hidden], .hidden') && !one.matches('td.fig')) one.append(` ${word}`);
  }
  return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
};

for (const site of built('reference', 'fixture')) {
  test.describe(`${site.name}: long words`, () => {
    test.use({ site });

    for (const one of onePageAKind(site).filter(({ kind }) => /^(home|week|page (proposal|people)|section people)$/.test(kind))) {
      test(`${titled(one)} is not wider than the window`, async ({ page }) => {
        for (const width of [320, 360, 768]) {
          await page.setViewportSize({ width, height: 740 });
          await page.goto(at(site, one.path));
          const [reach, shown] = await page.evaluate(fill);
          expect.soft(reach, `${width} px`).toBeLessThanOrEqual(shown);
        }
      });
    }
  });
}

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
        await page.goto(at(site, path));
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
