// A review that is published by the editor's page, and a remark that becomes a task. GitHub's API is a stand-in.
import { expect, type Page } from '@playwright/test';
import { TOKEN } from '../../stand-ins/github/server.ts';
import { axeFaults } from '../axe-faults.ts';
import { built } from '../pages.ts';
import { at } from '../site-test.ts';
import { deployAtOnce, test } from './editor.ts';

const FILE = 'content/reviews/week-09/2026-11-30-editor.yaml';

for (const site of built('reference')) {
  test.describe('the editor and reviews', () => {
    test.use({ site });

    /** A complete review, signed off, up to the page that publishes it. */
    async function handOver(page: Page, summary: string): Promise<string> {
      await page.goto(at(site, 'worklog/week-09/'));
      await page.locator('.review-form > summary').click();
      const form = page.locator('.review-form');
      await form.getByLabel('Date').fill('2026-11-30');
      await form.getByRole('radio', { name: 'accepted' }).check();
      await form.getByLabel('Summary', { exact: true }).fill(summary);
      await form.getByLabel('Sign off this week').check();
      const text = (await form.locator('pre').textContent()) ?? '';
      await form.getByRole('button', { name: 'Publish to GitHub from here' }).click();
      await expect(page).toHaveURL(at(site, 'write/?review'));
      await expect(page.getByRole('heading', { name: 'Review of week 9' })).toBeVisible();
      return text;
    }

    test('commit a review with a token; the next one of the tab needs two taps', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      deployAtOnce(gitHub);
      const text = await handOver(page, 'Clear and complete.');
      await expect(page.locator('.writer pre')).toHaveText(text);
      await expect(page.locator('.writer')).toContainText(FILE);
      await page.getByLabel('Token', { exact: true }).fill(`${TOKEN}x`);
      await page.getByRole('button', { name: 'Use token' }).click();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('GitHub does not accept the token')).toBeVisible();
      expect(await axeFaults(page, 'all')).toEqual([]);
      await page.getByLabel('Token', { exact: true }).fill(TOKEN);
      await page.getByRole('button', { name: 'Use token' }).click();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('Published.')).toBeVisible();
      expect(repository.text(FILE)).toBe(text);
      expect(repository.log()).toEqual(['Review week 9', 'First commit']);

      // The same day again: what is there is shown, and replaced only on demand.
      const other = await handOver(page, 'Even clearer.');
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('another review of this week')).toBeVisible();
      await expect(page.locator('.writer pre').last()).toHaveText(text);
      expect(repository.text(FILE)).toBe(text);
      deployAtOnce(gitHub);
      await page.getByLabel('Replace it with this review').check();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('Published.')).toBeVisible();
      expect(repository.text(FILE)).toBe(other);

      await page.reload();
      await expect(page.getByText('There is no review to publish in this tab.')).toBeVisible();
    });

    test('make a task of an open remark, once', async ({ page }) => {
      await page.goto(at(site, 'worklog/week-08/'));
      const remark = page.locator('.reviews .remarks li', { hasText: 'The blocker has no root cause.' });
      await remark.getByRole('link', { name: 'Answer this remark' }).click();
      await expect(page.getByRole('heading', { name: 'Week 13' })).toBeVisible();
      const title = page.getByLabel('What was to be done').and(page.locator(':visible'));
      await expect(title).toHaveValue('The blocker has no root cause');
      await expect(title).toBeFocused();
      await expect(title).toBeInViewport();
      await expect(page.getByText('Answers the remark “The blocker has no root cause.”')).toBeVisible();
      await expect(page.locator('.task-cards > li').last().getByRole('radio', { name: 'doing' })).toBeChecked();
      const count = await page.locator('.task-cards > li').count();
      await expect(page.getByText('Draft saved')).toBeVisible();

      await page.reload();
      await expect(title).toHaveValue('The blocker has no root cause');
      await expect(page.locator('.task-cards > li')).toHaveCount(count);
    });
  });
}
