// The site is whole without JavaScript: words, tables, navigation and the way to every page.
import { built, defaultLanguageOf, onePageAKind, pagesOf } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference', 'fixture')) {
  test.describe(site.name, () => {
    test.use({ site, javaScriptEnabled: false });

    for (const [language = '', pages = []] of Map.groupBy(onePageAKind(site), ({ language }) => language)) {
      test(`a page of each kind can be read (${language})`, async ({ page }) => {
        for (const { path } of pages) {
          await page.goto(at(site, path));
          await expect.soft(page.locator('h1'), `/${path}`).toBeVisible();
          const { words, useless } = await page.evaluate(() => {
            const shown = [...document.querySelectorAll('button')].filter(
              (button) => button.checkVisibility({ visibilityProperty: true }) && button.getClientRects().length > 0,
            );
            return {
              words: document.querySelector('main')?.innerText.trim().length,
              // What needs a script is not shown without one.
              useless: shown.filter(({ type, form }) => type !== 'submit' || form === null).map(({ outerHTML }) => outerHTML.slice(0, 100)),
            };
          });
          expect.soft(words, `/${path}`).toBeGreaterThan(20);
          expect.soft(useless, `/${path}`).toEqual([]);
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
