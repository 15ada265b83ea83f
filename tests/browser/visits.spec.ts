// What is new since the last visit, on the desk, in the worklog and on pages.
import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { watchShifts } from './page-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

for (const site of built('reference')) {
  test.describe('since your last visit', () => {
    test.use({ site });
    const key = `${new URL(site.url).pathname}seen-en`;

    /** Makes the stored manifest one of an earlier state: a task that was moved, prose that was edited, a review and a week that were not there. */
    const visitedBefore = (page: Page): Promise<void> =>
      page.evaluate((name) => {
        const seen = JSON.parse(localStorage.getItem(name) ?? '');
        const [, ...rest] = seen.weeks['worklog/week-08'].t['study-orm'].split('|');
        seen.weeks['worklog/week-08'].t['study-orm'] = ['2025-10-28', ...rest].join('|');
        const fields = seen.weeks['worklog/week-09'].f.split('|');
        seen.weeks['worklog/week-09'].f = [...fields.slice(0, -1), '00000000'].join('|');
        delete seen.weeks['worklog/week-13'];
        delete seen.reviews['week-07/2026-11-22-editor'];
        seen.pages['guide/old'] = 'a|b';
        localStorage.setItem(name, JSON.stringify(seen));
      }, key);

    const stored = (page: Page) => page.waitForFunction((name) => localStorage.getItem(name) !== null, key);

    test('a first visit shows nothing and is stored, and a visit without changes shows nothing either', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await expect(page.locator('.visit')).toBeEmpty();
      await expect(page.locator('.news')).toHaveCount(0);
      await page.reload();
      await atRest(page);
      await expect(page.locator('.visit')).toBeEmpty();
    });

    test('the desk distinguishes a moved task from edited prose, and all can be marked as seen', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await visitedBefore(page);
      await page.reload();
      await page.getByText('Changes since your last visit: 5').click();
      await expect(page.locator('.visit li')).toHaveText([
        /^changed Week 8: task study-orm moved from 28 Oct 2025 to 30.+31 Oct 2025$/,
        'new Week 13',
        'removed guide/old',
        'new Review of week 7, 22 Nov 2026, editor',
        'wording Week 9: prose edited',
      ]);
      await expect(page.locator('tr[data-news="worklog/week-13"] .news')).toHaveText('new');
      await expect(page.locator('.visit')).toHaveAttribute('aria-live', 'polite');
      expect(await axeFaults(page, 'standard')).toEqual([]);
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await expect(page.locator('.news')).toHaveCount(0);
      await page.reload();
      await atRest(page);
      await expect(page.locator('.visit')).toBeEmpty();
    });

    for (const path of ['review/', 'worklog/', 'worklog/week-09/'])
      test(`what is new does not move the page: ${path}`, async ({ page }) => {
        await page.goto(at(site, path));
        await stored(page);
        await visitedBefore(page);
        const shifts = await watchShifts(page);
        // The news arrive once the page has its fonts: what those move is measured by steady.spec.ts.
        const ready = Promise.withResolvers<void>();
        await page.route('**/manifest.json', async (route) => {
          await ready.promise;
          await route.continue();
        });
        await page.reload();
        // A shift is reported after the frame that shows it.
        const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
        await page.evaluate(`document.fonts.ready.then(${drawn})`);
        const before = await shifts();
        await expect(page.locator('.visit')).toBeEmpty();
        ready.resolve();
        await expect(page.locator('.visit summary')).toBeVisible();
        await atRest(page);
        const { moved } = await shifts();
        expect(moved.slice(before.moved.length)).toEqual([]);
      });

    test('a long list shows its first twenty, and the rest on request', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await page.evaluate((name) => {
        const seen = JSON.parse(localStorage.getItem(name) ?? '');
        for (let index = 0; index < 47; index++) seen.pages[`guide/old-${index}`] = 'a|b';
        localStorage.setItem(name, JSON.stringify(seen));
      }, key);
      await page.reload();
      await page.locator('.visit summary').first().click();
      await expect(page.locator('.visit li:visible')).toHaveCount(20);
      await page.getByText('Show all: 27 more').click();
      await expect(page.locator('.visit li:visible')).toHaveCount(47);
      expect(await axeFaults(page, 'standard')).toEqual([]);
    });

    test('rows of the worklog and the pages themselves are marked', async ({ page }) => {
      await page.goto(at(site, 'worklog/'));
      await stored(page);
      await visitedBefore(page);
      await page.reload();
      await expect(page.locator('tr[data-news="worklog/week-09"] .news')).toHaveText('wording');
      await expect(page.locator('tr[data-news="worklog/week-10"] .news')).toHaveCount(0);
      await page.goto(at(site, 'worklog/week-09/'));
      await expect(page.locator('.visit li')).toHaveText('wording prose edited');
      await page.goto(at(site, 'worklog/week-10/'));
      await atRest(page);
      await expect(page.locator('.visit')).toBeEmpty();
    });

    test('where storage is refused nothing is shown and nothing breaks', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto(at(site, 'review/'));
      await atRest(page);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.visit')).toBeEmpty();
    });

    test('an invalid stored manifest counts as a first visit', async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem(name, '{"v":1,"weeks":[7]'), key);
      await page.goto(at(site, 'review/'));
      await atRest(page);
      await expect(page.locator('.visit')).toBeEmpty();
      await expect.poll(() => page.evaluate((name) => localStorage.getItem(name)?.length ?? 0, key)).toBeGreaterThan(100);
    });
  });
}
