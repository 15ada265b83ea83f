// A reader finds a page with or without Vietnamese marks. Names the reference content.
import type { Page } from '@playwright/test';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe(`${site.name}: search`, () => {
    test.use({ site });

    const look = async (page: Page, language: string, words: string) => {
      await page.goto(at(site, language === 'en' ? 'search/' : `${language}/search/`));
      await page.locator('main input[type="search"]').fill(words);
      return page.locator('main mark');
    };

    for (const [typed, meant] of [
      ['duong', /đường/i],
      ['dam', /đám/i],
      ['kien truc', /kiến trúc|kiến|trúc/i],
      ['kiến trúc', /kiến trúc|kiến|trúc/i],
    ] as const) {
      test(`${typed} finds ${meant.source.split('|')[0]}`, async ({ page }) => {
        const marks = await look(page, 'vi', typed);
        await expect(marks.filter({ hasText: meant }).first()).toBeVisible();
      });
    }

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

    test('the header’s field leads to results, and the words stand in the address', async ({ page }) => {
      await page.goto(at(site));
      await page.locator('header input[type="search"]').fill('proposal');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/search\/\?q=proposal/);
      await expect(page.locator('main mark').first()).toBeVisible();
    });

    test('words that stand nowhere are answered in words', async ({ page }) => {
      await look(page, 'en', 'zzqxv');
      await expect(page.locator('main')).toContainText('zzqxv');
      await expect(page.locator('main mark')).toHaveCount(0);
    });
  });
}
