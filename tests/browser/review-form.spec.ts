// The form of a review: it makes a file that the check takes and the command would write.
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
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

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

    test('says what is missing at the field that takes the focus, on a phone too', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(at(site, 'worklog/week-09/'));
      await openForm(page);
      const form = page.locator('.review-form');
      await form.getByRole('button', { name: 'Add remark' }).click();
      await form.getByRole('button', { name: 'Submit review' }).click();
      const field = form.getByRole('radio', { name: 'accepted' });
      await expect(field).toBeFocused();
      await expect(field).toHaveAccessibleDescription('Choose a verdict.');
      await expect(form.locator('.verdicts .fault')).toBeInViewport({ ratio: 1 });
      await expect(form.getByLabel('Remark 1', { exact: true })).toHaveAccessibleDescription(
        'Remark 1 is empty: write a text or remove the remark.',
      );
      await field.check();
      await form.getByRole('button', { name: 'Submit review' }).click();
      await expect(form.getByLabel('Remark 1', { exact: true })).toBeFocused();
      await expect(form.locator('.fault')).toHaveText(['Remark 1 is empty: write a text or remove the remark.']);
      await expect(form.locator('.fault')).toBeInViewport({ ratio: 1 });
      await expect(field).not.toHaveAttribute('aria-describedby');
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
}
