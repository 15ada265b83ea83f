// A week that was sent as a pull request (the stand-in's first has the number 7): the page says what comes next, and the draft waits for
// the merge.

import { TOKEN } from '../../stand-ins/github/server.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test } from './editor.ts';

const path = 'content/en/worklog/week-12.mdx';

for (const site of built('reference')) {
  test.describe('a week as a pull request', () => {
    test.use({ site });

    test('is a sent draft until it is merged', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      const week = at(site, 'write/?week=12&lang=en');
      const title = page.getByLabel('Title', { exact: true });
      await page.goto(week);
      await title.fill('Sent');
      await page.getByText('Publish to GitHub from here').click();
      await page.getByLabel('Token', { exact: true }).fill(TOKEN);
      await page.getByRole('button', { name: 'Use token' }).click();
      await page.getByLabel('As a pull request').check();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(page.getByText('Pull request 7 is open.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Show pull request 7' })).toHaveAttribute('href', /\/pull\/7$/);
      const bar = page.locator('.draft-bar');
      await expect(bar).toContainText('Sent as pull request 7.');

      await page.locator('.publish').getByRole('link', { name: 'All weeks' }).click();
      await expect(page.getByRole('link', { name: 'sent as pull request 7' })).toHaveAttribute('href', /\/pull\/7$/);
      await page.getByRole('link', { name: 'Week 12 Sent', exact: true }).click();
      await expect(title).toHaveValue('Sent');
      await expect(bar).toContainText('Sent as pull request 7.');
      await title.fill('Sent, and changed');
      await expect(bar).toContainText('Draft saved');
      await bar.getByRole('button', { name: 'Undo' }).click();
      await expect(title).toHaveValue('Sent');

      // The same again is the same pull request. Once it is merged, nothing is left to send.
      await page.getByLabel('As a pull request').check();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await expect(bar).toContainText('Sent as pull request 7.');
      const [branch = ''] = repository.pulls.map(({ head }) => head);
      const merged = repository.text(path, branch.replace(/^.*:/, '')) ?? '';
      await page.route('**/write/source/en/week-12.mdx', (route) => route.fulfill({ body: merged, contentType: 'text/markdown' }));
      await page.goto(at(site, 'write/'));
      await page.goto(week);
      await expect(bar).toContainText('No changes yet.');
    });
  });
}
