// Reviews without a script: what a week and the desk show of them.
import { built } from './pages.ts';
import { at, expect, test } from './site-test.ts';

for (const site of built('reference')) {
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
      const status = page.locator('.brief a[href^="#"]');
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
