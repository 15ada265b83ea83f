// Reviews in the page: the form makes a file that the check takes and the command would write; news since the last visit; without a script.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { weekSeals } from '../../src/check/week-seal.ts';
import { reviewSchema } from '../../src/worklog/review/review.ts';
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

const openForm = async (page: Page): Promise<void> => {
  await page.locator('.review-form summary').click();
  await expect(page.locator('.review-form pre, .review-form [role="status"]').first()).toBeAttached();
};

const axe = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target}`),
  );

for (const site of built('reference')) {
  test.describe('the form of a week', () => {
    test.use({ site });

    test('builds a review that the check takes, with the seal that the command would write', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-09/'));
      await openForm(page);
      const form = page.locator('.review-form');
      await expect(form.locator('[role="status"]')).toContainText('The verdict is missing.');
      await form.getByLabel('Date').fill('2026-11-30');
      await form.getByLabel('accepted').check();
      await form.getByLabel('Evidence for what is done').fill('7.5');
      await form.getByRole('button', { name: 'Add a remark' }).click();
      await form.getByLabel('Remark 1', { exact: true }).fill('Say "who": no owner is named.\nAlso when.');
      await form.getByLabel('Summary', { exact: true }).fill('yes');
      await form.getByLabel('Sign the week off').check();
      const written = (await form.locator('pre').textContent()) ?? '';
      const file = (await form.locator('p > code').last().textContent()) ?? '';
      expect(file).toBe('reviews/week-09/2026-11-30-editor.yaml');
      expect(reviewSchema.parse(parse(written))).toEqual({
        reviewer: 'editor',
        date: '2026-11-30',
        lang: 'en',
        verdict: 'accepted',
        scores: { evidence: 7.5 },
        remarks: [{ id: 'w09-r1', text: 'Say "who": no owner is named.\nAlso when.' }],
        summary: 'yes',
        seal: weekSeals(readContent(site.content)).get(9),
      });

      const root = mkdtempSync(join(tmpdir(), 'shiplog-'));
      cpSync(site.content, root, { recursive: true });
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), written);
      const own = checkContent(root).findings.filter((finding) => finding.file.endsWith(file));
      rmSync(root, { recursive: true });
      expect(own).toEqual([]);
    });

    test("opens the repository's page for a new file, filled in; nothing is submitted", async ({ page }) => {
      await page.goto(at(site, 'vi/worklog/week-09/'));
      await openForm(page);
      await page.getByLabel('cần sửa').check();
      const link = page.getByRole('link', { name: 'Mở trong kho mã' });
      const url = new URL((await link.getAttribute('href')) ?? '');
      expect(url.pathname).toBe('/example/clickstream-report/new/main/content/reviews/week-09');
      expect(url.searchParams.get('value')).toBe(await page.locator('.review-form pre').textContent());
      expect(url.searchParams.get('filename')).toMatch(/^\d{4}-\d\d-\d\d-editor\.yaml$/);
      await expect(page.locator('.review-form form')).toHaveCount(0);
    });

    test('says what is wrong and shows no file until it is mended', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-09/'));
      await openForm(page);
      const form = page.locator('.review-form');
      await form.getByLabel('changes asked for').check();
      await expect(form.locator('pre')).toBeVisible();
      await form.getByLabel('Reflection').fill('11');
      await form.getByRole('button', { name: 'Add a remark' }).click();
      await form.getByLabel('Sign the week off').check();
      await expect(form.locator('pre')).toBeHidden();
      await expect(form.locator('[role="status"] li')).toHaveText([
        'Reflection cannot be scored 11: give a number from 0 to 10.',
        'Remark 1 is empty: write a text, or take it away.',
        'A seal signs a week off: take it away, or accept the week.',
      ]);
      await form.getByRole('button', { name: 'Take remark 1 away' }).click();
      await expect(form.getByRole('button', { name: 'Add a remark' })).toBeFocused();
      await form.getByLabel('Reflection').fill('9');
      await form.getByLabel('Sign the week off').uncheck();
      await expect(form.locator('pre')).toBeVisible();
    });

    test('is free of barriers when it is open, beside a week with reviews', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      await openForm(page);
      await page.getByRole('button', { name: 'Add a remark' }).click();
      await page.getByLabel('changes asked for').check();
      expect(await axe(page)).toEqual([]);
    });
  });

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

    test('a first visit marks nothing, says so on the desk alone, and is remembered', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await expect(page.locator('.visit')).toHaveText(/^This is the first visit/);
      await expect(page.locator('.news')).toHaveCount(0);
      await page.reload();
      await expect(page.locator('.visit')).toContainText('Nothing has changed.');
    });

    test('the desk tells a task moved from prose edited, and all can be marked as seen', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await visitedBefore(page);
      await page.reload();
      await expect(page.locator('.visit li')).toHaveText([
        /^changed Week 8: task study-orm moved from 28 Oct 2025 to 30.+31 Oct 2025$/,
        'new Week 13',
        'gone guide/old',
        'new Review of week 7, 22 Nov 2026, editor',
        'wording Week 9: prose edited',
      ]);
      await expect(page.locator('tr[data-news="worklog/week-13"] .news')).toHaveText('new');
      await expect(page.locator('.visit')).toHaveAttribute('aria-live', 'polite');
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await expect(page.locator('.news')).toHaveCount(0);
      await page.reload();
      await expect(page.locator('.visit')).toContainText('Nothing has changed.');
    });

    test('a long list shows its first twenty and opens for the rest', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await stored(page);
      await page.evaluate((name) => {
        const seen = JSON.parse(localStorage.getItem(name) ?? '');
        for (let index = 0; index < 47; index++) seen.pages[`guide/old-${index}`] = 'a|b';
        localStorage.setItem(name, JSON.stringify(seen));
      }, key);
      await page.reload();
      await expect(page.locator('.visit li:visible')).toHaveCount(20);
      await page.getByText('Show all: 27 more').click();
      await expect(page.locator('.visit li:visible')).toHaveCount(47);
      expect(await axe(page)).toEqual([]);
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
      await page.goto(at(site, 'worklog/week-10/'), { waitUntil: 'networkidle' });
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
      await page.goto(at(site, 'review/'), { waitUntil: 'networkidle' });
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.visit')).toBeEmpty();
    });

    test('what stands in storage and is no manifest is taken for a first visit', async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem(name, '{"v":1,"weeks":[7]'), key);
      await page.goto(at(site, 'review/'), { waitUntil: 'networkidle' });
      await expect(page.locator('.visit')).toHaveText(/^This is the first visit/);
    });
  });

  test.describe('reviews without a script', () => {
    test.use({ site, javaScriptEnabled: false });

    test('a week shows what was said of it, and where a review is written', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      const reviews = page.locator('section.reviews');
      await expect(reviews).toContainText('changes asked for');
      await expect(reviews.locator('.sum')).toHaveText(/Worklog.*21\.56.*30/);
      await expect(page.locator('#remark-w08-r1')).toContainText('open');
      await page.locator('.review-form summary').click();
      await expect(page.locator('.review-form')).toContainText('reviews/week-08/');
      await expect(page.locator('.review-form input')).toHaveCount(0);
    });

    test('a week that was signed says so in its margin; one that was not reviewed says that', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-07/'));
      await expect(page.locator('.margin')).toContainText(/sealed\s*22 Nov 2026 [0-9a-f]{4}…[0-9a-f]{2}/);
      await page.goto(at(site, 'worklog/week-09/'));
      await expect(page.locator('.margin')).toContainText('not reviewed');
      await page.locator('.margin').getByRole('link', { name: 'Review this week' }).click();
      await expect(page.locator('.review-form')).toBeInViewport();
    });

    test('a week at risk or off track says why, on the desk and in its own margin', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      await expect(page.locator('.margin')).toContainText(/Health: off track\s*remarks open: 3/);
      await page.goto(at(site, 'review/'));
      const line = page.locator('.attention tr').filter({ hasText: 'Off track' });
      await expect(line).toContainText(/08\s*remarks open/);
      await expect(line.getByRole('link')).toHaveAccessibleName('Week 8: Off track, remarks open');
    });
  });
}
