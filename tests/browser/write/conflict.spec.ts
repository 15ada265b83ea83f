// A teammate changed the file since the draft began: nothing of either is overwritten without a question.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test } from './editor.ts';

const path = 'content/en/worklog/week-12.mdx';

for (const site of built('reference')) {
  test.describe('a file that was changed meanwhile', () => {
    test.use({ site });
    const text = readFileSync(join(site.content, 'en/worklog/week-12.mdx'), 'utf8');
    const theirs = (title: string): Record<string, string> => ({ [path]: text.replace(/^title: .*$/m, `title: ${title}`) });

    test('in another field is merged, and published with both changes', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      repository.push(theirs('Their title'));
      const pushed = repository.log().length;
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await page.getByLabel('Summary').fill('My summary.');
      await publish(page);
      await expect(page.getByText('Changed since you opened it: ')).toBeVisible();
      expect(repository.log().length).toBe(pushed);
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Their title');
      await expect(page.getByLabel('Summary')).toHaveValue('My summary.');
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('Published.')).toBeVisible();
      expect(repository.log().length).toBe(pushed + 1);
      expect(repository.text(path)).toBe(theirs('Their title')[path]?.replace(/^summary: .*$/m, 'summary: My summary.'));
    });

    for (const [side, result] of [
      ['Yours', 'My title'],
      ['Theirs', 'Their title'],
    ] as const)
      test(`in the same field shows both versions; chosen: ${side}`, async ({ page, gitHub }) => {
        const { repository } = gitHub;
        repository.push(theirs('Their title'));
        const pushed = repository.log().length;
        deployAtOnce(gitHub);
        await page.goto(at(site, 'write/?week=12&lang=en'));
        await page.getByLabel('Title', { exact: true }).fill('My title');
        await page.getByLabel('Summary').fill('My summary.');
        await publish(page);
        await expect(page.getByRole('heading', { name: 'Changed by you and by others: 1' })).toBeVisible();
        const conflict = page.getByRole('group', { name: 'Title', exact: true });
        await expect(conflict.locator('pre')).toHaveText(['My title', 'Their title']);
        expect(repository.text(path)).toBe(theirs('Their title')[path]);
        await conflict.getByRole('radio', { name: side }).check();
        await page.getByRole('button', { name: 'Use the chosen versions' }).click();
        await expect(page.getByLabel('Title', { exact: true })).toHaveValue(result);
        await page.getByRole('button', { name: 'Publish', exact: true }).click();
        await expect(page.getByText('Published.')).toBeVisible();
        expect(repository.log().length).toBe(pushed + 1);
        expect(repository.text(path)).toBe(theirs(result)[path]?.replace(/^summary: .*$/m, 'summary: My summary.'));
      });
  });
}
