// A translation is saved with its original's facts left alone: only what was translated, and the stamp.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../../src/write/edited.ts';
import { stampOfWeek } from '../../../src/write/stamp.ts';
import { readWeekText } from '../../../src/write/text/week-text.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test } from './editor.ts';

const path = 'content/vi/worklog/week-05.md';

for (const site of built('reference')) {
  test.describe('a translation', () => {
    test.use({ site });
    const read = (language: string): string => readFileSync(join(site.content, language, 'worklog/week-05.md'), 'utf8');

    test('that is saved without a change has the same bytes', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      const commits = repository.log().length;
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?week=5&lang=vi'));
      await expect(page.getByText('Original (English)')).toBeVisible();
      await publish(page);
      await expect(page.getByText('The branch main already has exactly this text.')).toBeVisible();
      expect(repository.log().length).toBe(commits);
      expect(repository.text(path)).toBe(read('vi'));
    });

    test('with one word changed has that line and the stamp of the original changed', async ({ page, gitHub }) => {
      const { repository } = gitHub;
      deployAtOnce(gitHub);
      // The original was changed after the translation: the stamp is an older one.
      const original = read('en').replace('CloudTrail', 'AWS CloudTrail');
      await page.route('**/write/source/en/week-05.md', (route) => route.fulfill({ body: original, contentType: 'text/markdown' }));
      const parsed = readWeekText(original);
      if (!('facts' in parsed)) throw new Error(parsed.reason);
      await page.route('**/write/source/en/week-05.json', (route) => route.fulfill({ json: parsed.facts }));
      const stamp = await stampOfWeek({ facts: parsed.facts as Facts, body: parsed.body });
      await page.goto(at(site, 'write/?week=5&lang=vi'));
      const title = page.locator('.pair').first().getByRole('textbox');
      await expect(title).toHaveValue('Giám sát, và lần đầu đọc về clickstream');
      await title.fill('Giám sát, và lần đầu tìm hiểu về clickstream');
      await publish(page);
      await expect(page.getByText('Published.')).toBeVisible();
      expect(repository.log()[0]).toBe('Translate week 5');
      expect(read('vi')).not.toContain(stamp);
      expect(repository.text(path)).toBe(
        read('vi')
          .replace('title: Giám sát, và lần đầu đọc về clickstream', 'title: Giám sát, và lần đầu tìm hiểu về clickstream')
          .replace(/^stamp: .*$/m, `stamp: ${stamp}`),
      );
    });
  });
}
