// Every kind of page opens without an error, says its language and has one main heading.
import { built, onePageAKind, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference', 'fixture', 'based', 'imported', 'real')) {
  test.describe(site.name, () => {
    test.use({ site });

    // Below a base path the pages are the same; these kinds show whether it is kept.
    const pages = onePageAKind(site).filter(({ kind }) => site.name !== 'based' || ['home', 'week', 'search'].includes(kind));
    for (const built of pages) {
      test(titled(built), async ({ page }) => {
        await page.goto(at(site, built.path), { waitUntil: 'networkidle' });
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('html')).toHaveAttribute('lang', built.language);
        await expect(page.locator('main')).toHaveCount(1);
        await expect(page).toHaveTitle(/\S/);
        // A page in another language than its address says so on its words.
        const foreign = page.locator('article[lang]');
        if ((await foreign.count()) > 0) expect(await foreign.first().getAttribute('lang')).not.toBe(built.language);
      });
    }

    test('an address that nothing stands at is answered by the 404 page', async ({ page }) => {
      const answer = await page.goto(at(site, 'no/such/page/'));
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    });
  });
}
