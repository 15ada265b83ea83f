// Reviews in the page: the form makes a file that the check takes and the command would write; news since the last visit; without a script.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/check/read-content.ts';
import { weekSeals } from '../../src/check/week-seal.ts';
import { reviewSchema } from '../../src/worklog/review/review.ts';
import { axeFaults } from './axe-faults.ts';
import { watchShifts } from './page-faults.ts';
import { built } from './pages.ts';
import { at, atRest, expect, test } from './site-test.ts';

const openForm = async (page: Page): Promise<void> => {
  await page.locator('.review-form > summary').click();
  await expect(page.locator('.review-form pre')).toBeAttached();
};

/** The review as the form would hand it over: its text, and the address of the page that it opens. */
const submitted = async (page: Page, button: string): Promise<{ url: URL; text: string }> => {
  await page.evaluate(() => {
    window.open = (url) => {
      document.documentElement.dataset['opened'] = String(url);
      return null;
    };
  });
  await page.getByRole('button', { name: button }).click();
  // The seal is computed first.
  await expect(page.locator('html')).toHaveAttribute('data-opened', /./);
  const url = new URL((await page.locator('html').getAttribute('data-opened')) ?? '');
  return { url, text: (await page.locator('.review-form pre').textContent()) ?? '' };
};

for (const site of built('reference')) {
  test.describe('the form of a week', () => {
    test.use({ site });

    test("writes a review that passes the check, with the same seal as the command's", async ({ page }) => {
      await page.goto(at(site, 'worklog/week-09/'));
      await openForm(page);
      const form = page.locator('.review-form');
      await form.getByLabel('Date').fill('2026-11-30');
      await form.getByRole('radio', { name: 'accepted' }).check();
      await form.getByRole('radiogroup', { name: 'Evidence for what is done' }).getByRole('radio', { name: '7' }).check();
      await form.getByRole('button', { name: 'Add remark' }).click();
      await form.getByLabel('Remark 1', { exact: true }).fill('Say "who": no owner is named.\nAlso when.');
      await form.getByLabel('Remark 1 is about').selectOption({ label: 'Work with LocalStack' });
      await form.getByLabel('Summary', { exact: true }).fill('yes');
      await form.getByLabel('Sign off this week').check();
      const { url, text: written } = await submitted(page, 'Submit review');
      const file = `${url.pathname.split('/content/')[1]}/${url.searchParams.get('filename')}`;
      expect(file).toBe('reviews/week-09/2026-11-30-editor.yaml');
      expect(url.searchParams.get('value')).toBe(written);
      expect(reviewSchema.parse(parse(written))).toEqual({
        reviewer: 'editor',
        date: '2026-11-30',
        lang: 'en',
        verdict: 'accepted',
        scores: { evidence: 7 },
        remarks: [{ id: 'w09-r1', text: 'Say "who": no owner is named.\nAlso when.', task: 'localstack' }],
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

    test("opens the repository's page for a new file, filled in; nothing is submitted by the page itself", async ({ page }) => {
      await page.goto(at(site, 'vi/worklog/week-09/'));
      await openForm(page);
      await page.getByRole('radio', { name: 'cần chỉnh sửa' }).check();
      const { url, text } = await submitted(page, 'Gửi nhận xét');
      expect(url.pathname).toBe('/example/clickstream-report/new/main/content/reviews/week-09');
      expect(url.searchParams.get('value')).toBe(text);
      expect(url.searchParams.get('filename')).toMatch(/^\d{4}-\d\d-\d\d-editor\.yaml$/);
      await expect(page.locator('.review-form form')).toHaveCount(0);
    });

    test('always shows its button, reports nothing before it is pressed, then says what is missing and moves the focus there', async ({
      page,
    }) => {
      await page.goto(at(site, 'worklog/week-09/'));
      await openForm(page);
      const form = page.locator('.review-form');
      const button = form.getByRole('button', { name: 'Submit review' });
      await expect(button).toBeVisible();
      await expect(form.locator('[role="status"]')).toBeEmpty();
      await button.click();
      await expect(form.locator('[role="status"] li')).toHaveText(['Choose a verdict.']);
      await expect(form.getByRole('radio', { name: 'accepted' })).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(form.getByRole('radio', { name: 'changes requested' })).toBeChecked();
      await expect(form.locator('[role="status"]')).toBeEmpty();
      await form.getByRole('button', { name: 'Add remark' }).click();
      await form.getByLabel('Sign off this week').check();
      await button.click();
      await expect(form.locator('[role="status"] li')).toHaveText([
        'Remark 1 is empty: write a text or remove the remark.',
        'Only an accepted week can be signed off: accept it, or clear the sign-off.',
      ]);
      await expect(form.getByLabel('Remark 1', { exact: true })).toBeFocused();
      await form.getByRole('button', { name: 'Remove remark 1' }).click();
      await expect(form.getByRole('button', { name: 'Add remark' })).toBeFocused();
      await form.getByLabel('Sign off this week').uncheck();
      await expect(form.locator('[role="status"]')).toBeEmpty();
    });

    test('a link to the form opens it', async ({ page }) => {
      await page.goto(at(site, 'review/'));
      await page.locator('.next-steps a[href$="#review"]').click();
      await expect(page.locator('.review-form')).toHaveAttribute('open', '');
      await expect(page.getByRole('button', { name: 'Submit review' })).toBeVisible();
    });

    test('passes axe when it is open, beside a week with reviews', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      await openForm(page);
      await page.getByRole('button', { name: 'Add remark' }).click();
      await page.getByRole('radio', { name: 'changes requested' }).check();
      expect(await axeFaults(page, 'standard')).toEqual([]);
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
        await page.reload();
        await atRest(page);
        await expect(page.locator('.visit summary')).toBeVisible();
        const { sum, moved } = await shifts();
        expect(sum, moved.join('\n')).toBeLessThanOrEqual(0.01);
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

  test.describe('reviews without a script', () => {
    test.use({ site, javaScriptEnabled: false });

    test('a week shows its reviews, and where to write one', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      const reviews = page.locator('section.reviews');
      await expect(reviews).toContainText('changes requested');
      await expect(reviews.locator('.sum')).toHaveText(/Worklog.*21\.56.*30/);
      await expect(page.locator('#remark-w08-r1')).toContainText('open');
      await page.locator('.review-form summary').click();
      await expect(page.locator('.review-form')).toContainText('The form needs JavaScript.');
      await expect(page.locator('.review-form a')).toHaveAttribute('href', /guide\/mentor\/$/);
      await expect(page.locator('.review-form input')).toHaveCount(0);
    });

    test('a week shows in its margin that it is signed off, or not reviewed', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-07/'));
      await expect(page.locator('.margin')).toContainText(/signed off\s*29 Nov 2026 [0-9a-f]{4}…[0-9a-f]{2}/);
      await page.goto(at(site, 'worklog/week-09/'));
      await expect(page.locator('.margin')).toContainText('not reviewed');
      await page.locator('.margin').getByRole('link', { name: 'Review this week' }).click();
      await expect(page.locator('.review-form')).toBeInViewport();
    });

    test('a week at risk or off track says why, on the desk and in its own margin', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      await expect(page.locator('.margin')).toContainText(/Health: off track\s*3 open remarks/);
      await page.goto(at(site, 'review/'));
      const line = page.locator('.concerns li').first();
      await expect(line).toContainText(/Week 8\s*First meeting in one room.+off track/s);
      await expect(line.getByRole('link', { name: '3 open remarks' })).toHaveAttribute('href', /\/worklog\/week-08\/#remark-w08-r1$/);
    });

    test('a week shows below its title its progress, open remarks and review, each with a link', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      const status = page.locator('.brief a');
      const places = await status.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect((await status.allTextContents()).map((text) => text.trim())).toEqual([
        '4 of 5 tasks done',
        '1 blocker',
        '3 open remarks',
        'off track',
        'changes requested',
        'edited after its review',
      ]);
      for (const id of places) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
      await expect(page.locator('.around-brief a')).toHaveText(['← Week 7', 'Week 9 →']);
    });

    test("a task's details and a long note about the record are folded, and open in print", async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      const detail = page.locator('.tasks details li').first();
      const note = page.locator('details.notice p').last();
      await expect(detail).toBeHidden();
      await expect(note).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const folded of [detail, note]) expect((await folded.boundingBox())?.height).toBeGreaterThan(5);
    });
  });
}
