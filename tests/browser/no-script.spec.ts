// The site is whole without JavaScript: words, tables, navigation and the way to every page.
import { built, defaultLanguageOf, onePageAKind, pagesOf, titled } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference', 'fixture')) {
  test.describe(site.name, () => {
    test.use({ site, javaScriptEnabled: false });

    for (const built of onePageAKind(site)) {
      test(`${titled(built)} can be read`, async ({ page }) => {
        await page.goto(at(site, built.path));
        await expect(page.locator('h1')).toBeVisible();
        const text = await page.locator('main').innerText();
        expect(text.trim().length).toBeGreaterThan(20);
        // What needs a script is not shown without one.
        for (const button of await page.locator('button:visible').all()) {
          expect(
            await button.evaluate((one: HTMLButtonElement) => one.type === 'submit' && one.form !== null),
            await button.innerText(),
          ).toBe(true);
        }
      });
    }

    test('the header leads to the sections, and a section to its pages', async ({ page }) => {
      const week = pagesOf(site).find(({ kind, language }) => kind === 'week' && language === defaultLanguageOf(site));
      test.skip(!week, 'this content has no week');
      await page.goto(at(site));
      await page.locator(`header a[href$="/worklog/"]`).first().click();
      await page.locator(`main a[href$="/${week?.path}"]`).first().click();
      await expect(page).toHaveURL(at(site, week?.path));
      await expect(page.locator('h1')).toBeVisible();
    });

    test('the other language is one link away', async ({ page }) => {
      const other = pagesOf(site).find(({ kind, language }) => kind === 'home' && language !== defaultLanguageOf(site));
      test.skip(!other, 'this content has one language');
      await page.goto(at(site));
      await page.locator(`header a[hreflang="${other?.language}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other?.language ?? '');
    });

    test('search says that it needs a script, and lists the pages instead', async ({ page }) => {
      const search = pagesOf(site).find(({ kind }) => kind === 'search');
      test.skip(!search, 'no search page');
      await page.goto(at(site, search?.path));
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
    });
  });
}
