// The editor of a site whose first language is Vietnamese: facts and new weeks are in its files, English ones translate them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { WriteFacts } from '../../../src/write/facts.ts';
import { TOKEN } from '../../stand-ins/github/server.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, test, withoutLastWeek } from './editor.ts';

for (const site of built('fixture')) {
  test.describe('the editor of a Vietnamese site', () => {
    test.use({ site });
    const read = (file: string): string => readFileSync(join(site.content, file), 'utf8');

    /** Opens a page of the editor; answers the words that it has. */
    async function open(page: Page, address: string): Promise<WriteFacts> {
      const answer = page.waitForResponse(/write\.json$/);
      await page.goto(at(site, address));
      return (await (await answer).json()) as WriteFacts;
    }

    async function publish(page: Page, { words, publishWords }: WriteFacts): Promise<void> {
      await page.getByText(words.withToken).click();
      await page.getByLabel(publishWords.token.label, { exact: true }).fill(TOKEN);
      await page.getByRole('button', { name: publishWords.token.use }).click();
      await page.getByRole('button', { name: words.publishNow, exact: true }).click();
      await expect(page.getByText(publishWords.pages.published)).toBeVisible();
    }

    test('changes the Vietnamese file of a week', async ({ page, gitHub }) => {
      deployAtOnce(gitHub);
      const facts = await open(page, 'write/?week=2');
      expect(facts.lang).toBe('vi');
      await page.getByLabel('Tiêu đề', { exact: true }).fill('Dựng trạm xong');
      await publish(page, facts);
      expect(gitHub.repository.log()[0]).toBe('Sửa tuần 2: Dựng trạm xong');
      expect(gitHub.repository.text('docs/vi/worklog/week-02.md')).toBe(
        read('vi/worklog/week-02.md').replace('title: Dựng trạm', 'title: Dựng trạm xong'),
      );
    });

    test('translates a week into English, with the facts of the Vietnamese file', async ({ page, gitHub }) => {
      deployAtOnce(gitHub);
      const facts = await open(page, 'en/write/');
      await page.getByRole('link', { name: 'Translate into Vietnamese' }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Edit in English, Week 1' }).click();
      await expect(page.getByText('Original (Vietnamese)')).toBeVisible();
      const title = page.locator('.pair').first();
      await expect(title.locator('p').first()).toHaveText('Chọn cảm biến');
      await title.getByRole('textbox').fill('Sensors');
      await publish(page, facts);
      const text = gitHub.repository.text('docs/en/worklog/week-01.md') ?? '';
      expect(text.replace(/^stamp: .*$/m, '')).toBe(
        read('en/worklog/week-01.md')
          .replace('title: Choosing sensors', 'title: Sensors')
          .replace(/^stamp: .*$/m, ''),
      );
    });

    test('writes a new week in Vietnamese, where what last week left open is answered and changed', async ({ page, gitHub }) => {
      await withoutLastWeek(page);
      gitHub.repository.push({ 'docs/vi/worklog/week-02.md': undefined });
      deployAtOnce(gitHub);
      const facts = await open(page, 'write/?new');
      await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Tuần 2');
      const go = page.getByRole('button', { name: 'Làm tiếp: Dựng cột' });
      const done = page.getByRole('button', { name: 'Đánh dấu xong: Dựng cột' });
      await go.click();
      await expect(go).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('li.task')).toHaveCount(1);
      await done.click();
      await expect(go).toHaveAttribute('aria-pressed', 'false');
      await expect(done).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('li.task')).toHaveCount(1);
      await page.locator('.left-open').getByRole('button', { name: 'Xem việc 1' }).click();
      await expect(page.locator('li.task summary').first()).toBeFocused();
      await publish(page, facts);
      const [, front = ''] = gitHub.repository.text('docs/vi/worklog/week-02.md')?.split(/^---\n/m) ?? [];
      expect(parse(front)).toMatchObject({ week: 2, title: 'Tuần 2', tasks: [{ continues: 'w1-mast', state: 'done' }] });
    });
  });
}
