// What the check says appears at its field, in the reader's language, with its remedy as a button.
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test, withoutLastWeek } from './editor.ts';

const languages = [
  {
    language: 'en',
    address: 'write/?new',
    addTask: 'Add task',
    title: 'What was to be done',
    noTitle: /^Error: Title is empty\./,
    done: 'done',
    unproven: /^Warning: .* is done but has no evidence\./,
    remedy: 'Mark as not recorded',
    nothing: 'Evidence not recorded',
  },
  {
    language: 'vi',
    address: 'vi/write/?new',
    addTask: 'Thêm việc',
    title: 'Việc cần làm',
    noTitle: /^Lỗi: Tiêu đề đang để trống\./,
    done: 'xong',
    unproven: /^Cảnh báo: .* đã xong nhưng chưa có minh chứng\./,
    remedy: 'Đánh dấu là chưa ghi nhận',
    nothing: 'Chưa ghi nhận minh chứng',
  },
] as const;

for (const site of built('reference')) {
  test.describe('findings', () => {
    test.use({ site });

    for (const { language, address, addTask, title, noTitle, done, unproven, remedy, nothing } of languages)
      test(`appear at their fields (${language})`, async ({ page }) => {
        await withoutLastWeek(page);
        await page.goto(at(site, address));
        await page.getByRole('button', { name: addTask }).click();
        const card = page.locator('li.task');
        const field = card.getByLabel(title);
        await expect(field).toBeFocused();
        await expect(card.locator('.says')).toHaveCount(0);
        await card.getByText(done, { exact: true }).click();
        await expect(card.locator('.says.error')).toHaveText(noTitle);
        await field.fill('x');
        await expect(card.locator('.says')).toHaveText(unproven);
        await card.getByRole('button', { name: remedy }).click();
        await expect(card.locator('.says')).toHaveCount(0);
        await expect(card.getByRole('checkbox', { name: nothing })).toBeChecked();
      });

    test('are about the right task when another one is still empty', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      const cards = page.locator('li.task');
      await page.getByRole('button', { name: 'Add task' }).click();
      await expect(cards).toHaveCount(1);
      await page.getByRole('button', { name: 'Add task' }).click();
      const second = cards.nth(1);
      await second.getByLabel('What was to be done').fill('Deploy');
      await second.getByText('done', { exact: true }).click();
      await expect(second.locator('.says')).toHaveText(/ is done but has no evidence\./);
      await second.getByRole('button', { name: 'Mark as not recorded' }).click();
      await expect(second.getByRole('checkbox', { name: 'Evidence not recorded' })).toBeChecked();
      await expect(second.locator('.says')).toHaveCount(0);
    });

    test('without a field in the form are text, and the list offers a week after the last one of the programme', async ({ page }) => {
      await page.goto(at(site, 'worklog/'));
      await page.getByRole('link', { name: 'Write a week', exact: true }).click();
      await expect(page.locator('.writer')).toContainText('All 13 weeks of the programme are written.');
      await page.getByRole('link', { name: 'Write week 14' }).click();
      const finding = page.locator('.findings li', { hasText: 'Week 14 is after the end of the programme' });
      await expect(finding).toContainText('Ask the person who maintains the site to add a week to the programme.');
      await expect(finding.getByRole('button')).toHaveCount(0);
      await expect(page.locator('.findings').getByRole('button').first()).toBeVisible();
    });
  });
}
