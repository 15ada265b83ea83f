// The search page: results by its address, with or without Vietnamese accents, and every page without script. Names the reference content.
import type { Page } from '@playwright/test';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe(`${site.name}: search page`, () => {
    test.use({ site });

    const look = async (page: Page, language: string, words: string) => {
      await page.goto(at(site, language === 'en' ? 'search/' : `${language}/search/`));
      await page.locator('main input[type="search"]').fill(words);
      return page.locator('main mark');
    };

    test('words are found with and without Vietnamese accents', async ({ page }) => {
      for (const [typed, meant] of [
        ['duong', /đường/i],
        ['kien truc', /kiến trúc|kiến|trúc/i],
        ['dam', /đám/i],
        ['kiến trúc', /kiến trúc|kiến|trúc/i],
      ] as const) {
        const marks = await look(page, 'vi', typed);
        await expect(marks.filter({ hasText: meant }).first(), typed).toBeVisible();
      }
    });

    test('a result leads to its page', async ({ page }) => {
      await look(page, 'en', 'clickstream');
      await expect(page.locator('main mark').first()).toBeVisible();
      const result = page.locator('main :is(li, article):has(mark) a').first();
      const target = await result.getAttribute('href');
      await result.click();
      await expect(page).toHaveURL((url) => url.href.startsWith(new URL(target ?? '', at(site)).href.split('#')[0] ?? ''));
      await expect(page.locator('h1')).toBeVisible();
    });

    test('its own language comes first: the English search finds English pages', async ({ page }) => {
      await look(page, 'en', 'clickstream');
      await expect(page.locator('main mark').first()).toBeVisible();
      const first = page.locator('main :is(li, article):has(mark) a').first();
      expect(new URL((await first.getAttribute('href')) ?? '', at(site)).pathname).not.toContain('/vi/');
    });

    test('the words are in the address, and a link with words shows their results', async ({ page }) => {
      await look(page, 'en', 'proposal');
      await expect(page).toHaveURL(/search\/\?q=proposal/);
      await page.reload();
      await expect(page.locator('main mark').first()).toBeVisible();
    });

    test('it lists every page until something is typed', async ({ page }) => {
      const marks = await look(page, 'en', '');
      await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
      await page.locator('main input[type="search"]').fill('budget');
      await expect(marks.first()).toBeVisible();
      await expect(page.getByRole('heading', { name: 'All pages' })).toBeHidden();
    });

    test('a query without results says so, and lists all pages', async ({ page }) => {
      await look(page, 'en', 'zzqxv');
      await expect(page.getByRole('status')).toHaveText('No results for “zzqxv”.');
      await expect(page.getByRole('status')).toHaveCSS('text-transform', 'none');
      await expect(page.locator('main mark')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
    });

    test('a query in the other language leads to its results', async ({ page }) => {
      await look(page, 'en', 'kien truc');
      await page.getByRole('link', { name: /^\d+ pages in Vietnamese$/ }).click();
      await expect(page).toHaveURL(/\/vi\/search\/\?q=kien\+truc/);
      await expect(
        page
          .locator('main mark')
          .filter({ hasText: /kiến|trúc/i })
          .first(),
      ).toBeVisible();
    });
  });

  test.describe(`${site.name}: search without script`, () => {
    test.use({ site, javaScriptEnabled: false });

    test('the header’s button leads to the search page, which lists the pages', async ({ page }) => {
      await page.goto(at(site, 'proposal/'));
      await page.locator('header').getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\//);
      expect(await page.locator('main .all-pages a').count()).toBeGreaterThan(20);
    });
  });
}
