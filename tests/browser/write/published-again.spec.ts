// What was published a moment ago: the site still shows the version before, and the editor does not take that for a change of others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test } from './editor.ts';

const path = 'content/en/worklog/week-12.mdx';

for (const site of built('reference')) {
  test.describe('a week that was published from the editor', () => {
    test.use({ site });
    const text = readFileSync(join(site.content, 'en/worklog/week-12.mdx'), 'utf8');

    test('is opened as published, and a further edit is based on it', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await page.getByLabel('Title', { exact: true }).fill('First edit');
      await publish(page);
      await expect(page.getByText('Published.')).toBeVisible();
      const commits = repository.log().length;

      await page.goto(at(site, 'write/'));
      await expect(page.getByRole('heading', { name: 'Weeks' })).toBeVisible();
      await expect(page.getByText(/^published /)).toBeVisible();

      await page.goto(at(site, 'write/?week=12&lang=en'));
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('First edit');
      await page.getByLabel('Summary').fill('Second edit.');
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('First edit');
      await expect(page.getByLabel('Summary')).toHaveValue('Second edit.');
      deployAtOnce(gitHub);
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('Published.')).toBeVisible();
      expect(repository.log().length).toBe(commits + 1);
      expect(repository.text(path)).toBe(
        text.replace(/^title: .*$/m, 'title: First edit').replace(/^summary: .*$/m, 'summary: Second edit.'),
      );
    });
  });
}
