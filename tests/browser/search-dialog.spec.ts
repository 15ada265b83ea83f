// The search dialog: a reader finds a page from any page, by keyboard or pointer. Names the reference content.
import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.locator('.search-list [role=option]');
// An embedded diagram has a status of its own.
const said = (page: Page) => page.getByRole('dialog').getByRole('status');
const selected = (page: Page) => page.locator('[role=option][aria-selected=true]');

/** Opens the dialog on a page, and types. */
async function search(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Control+k');
  await field(page).fill(words);
}

// Below a base path: the other tests of the dialog look at the same pages at the root of a host.
for (const site of built('based')) {
  test.describe(`${site.name}: search dialog, with addresses and storage of this site`, () => {
    test.use({ site });

    test('results appear as one types; arrows select, Enter opens', async ({ page }) => {
      await search(page, at(site, 'proposal/'), 'tracker');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await expect(said(page)).toContainText(/\d+ pages/);
      await page.keyboard.press('ArrowDown');
      await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
      await expect(field(page)).toHaveAttribute('aria-activedescendant', (await selected(page).getAttribute('id')) ?? '');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      const target = (await selected(page).getAttribute('href')) ?? '';
      expect(target).toMatch(new RegExp(`^${new URL(site.url).pathname}`));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new URL(target, at(site)).href);
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    test('a query without results is shown as typed, with a link to all pages', async ({ page }) => {
      await search(page, at(site), 'zzqxv');
      await expect(said(page)).toHaveText('No results for “zzqxv”.');
      await expect(said(page)).toHaveCSS('text-transform', 'none');
      await expect(options(page)).toHaveText(['All pages']);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(at(site, 'search/'));
    });

    test('before anything is typed it lists recent pages, then the sections', async ({ page }) => {
      await page.goto(at(site, 'proposal/budget/'));
      const budget = (await page.locator('h1').innerText()).trim();
      await page.goto(at(site, 'worklog/week-08/'));
      await page.keyboard.press('/');
      await expect(page.getByRole('group', { name: 'Recent pages' }).getByRole('option')).toHaveText([budget]);
      await expect(page.getByRole('group', { name: 'Sections' }).getByRole('option').first()).toBeVisible();
      const keys = await page.evaluate(() => Object.keys(localStorage));
      for (const key of keys) expect(key.startsWith(new URL(site.url).pathname)).toBe(true);
    });
  });
}

for (const site of built('reference')) {
  test.describe(`${site.name}: search dialog`, () => {
    test.use({ site });

    test('Control+K, Command+K and / open it over the page, Escape closes it and gives the focus back', async ({ page }) => {
      await page.goto(at(site, 'proposal/'));
      const link = page.locator('main a').first();
      await link.focus();
      for (const key of ['Control+k', 'Meta+k', '/']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expect(field(page)).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await expect(link).toBeFocused();
      }
    });

    test('the button opens it, Close closes it, and the words are still there the next time', async ({ page }) => {
      await page.goto(at(site, 'proposal/'));
      await page.locator('header').getByRole('button', { name: 'Search' }).click();
      await field(page).fill('lambda');
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(page.locator('header').getByRole('button', { name: 'Search' })).toBeFocused();
      await page.keyboard.press('/');
      await expect(field(page)).toHaveValue('lambda');
    });

    test('a key that the page handles itself, or that is typed into a field, opens nothing', async ({ page }) => {
      await page.goto(at(site, 'proposal/'));
      await page.evaluate(() => {
        document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
        document.querySelector('main')?.append(document.createElement('textarea'));
      });
      await page.keyboard.press('/');
      await page.locator('textarea').press('/');
      await page.locator('textarea').press('Control+k');
      await expect(page.locator('textarea')).toHaveValue('/');
      await atRest(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('each result names its section, and shows the matching words', async ({ page }) => {
      await search(page, at(site), 'firehose');
      const first = options(page).first();
      await expect(first.locator('.result-section')).not.toBeEmpty();
      await expect(first.locator('mark').first()).toHaveText(/firehose/i);
    });

    test('the newest query wins', async ({ page }) => {
      await search(page, at(site), 'tracker');
      for (const words of ['budget', 'lambda', 'zzqxv']) await field(page).fill(words);
      await expect(said(page)).toContainText('No results for “zzqxv”');
      await expect(page.locator('.search-list mark')).toHaveCount(0);
    });

    test('a query in the other language leads to its pages', async ({ page }) => {
      await search(page, at(site), 'kien truc');
      await options(page)
        .filter({ hasText: /^\d+ pages in Vietnamese$/ })
        .click();
      await expect(options(page).first()).toHaveAttribute('href', /\/vi\//);
      await expect(page.locator('.search-list [lang=vi] mark').first()).toHaveText(/kiến|trúc/i);
      await options(page).filter({ hasText: 'Back to results in English' }).click();
      await expect(options(page).filter({ hasText: /pages in Vietnamese$/ })).toBeVisible();
    });

    test('filters open with a button and narrow the results', async ({ page }) => {
      await search(page, at(site), 'lambda');
      const section = page.locator('dialog select[name=section]');
      await expect(section).toBeHidden();
      await page.getByRole('button', { name: 'Filters' }).click();
      await section.selectOption('Worklog');
      await expect(page.getByRole('button', { name: 'Filters (1)' })).toHaveAttribute('aria-expanded', 'true');
      await expect(options(page).first()).toHaveAttribute('href', /worklog/);
      await expect(page.locator('.search-list .result-section').filter({ hasNotText: /^Worklog/ })).toHaveCount(0);
    });

    test('works where storage is denied', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await search(page, at(site), 'tracker');
      await expect(options(page).first()).toHaveAttribute('href', /./);
    });

    test('its code is not loaded before it is opened', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at(site, 'proposal/'));
      await atRest(page);
      expect(asked.filter((url) => /pagefind|search|dialog/.test(url))).toEqual([]);
    });

    for (const [words, colorScheme] of [
      ['', 'light'],
      ['tracker', 'dark'],
      ['zzqxv', 'light'],
    ] as const) {
      test(`axe finds nothing with “${words}” in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await search(page, at(site, 'proposal/'), words);
        await page.getByRole('button', { name: 'Filters' }).click();
        await expect(said(page)).toContainText(words === '' ? 'Results appear' : /page|No results/);
        expect(await axeFaults(page, 'all', 'dialog')).toEqual([]);
      });
    }

    test('fills a phone’s screen, and nothing is cut', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await search(page, at(site), 'firehose');
      await expect(options(page).first()).toBeVisible();
      expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
      expect(await page.locator('.search-list').evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
    });
  });
}
