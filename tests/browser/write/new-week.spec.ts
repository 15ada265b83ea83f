// A new week is written and published from a phone, by touch.
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { deployAtOnce, publish, test, withoutLastWeek } from './editor.ts';

/** The most taps that a week may need, its words not counted. */
const MOST_TAPS = 40;

/** Folder for screenshots of the steps; none without it. */
const folder = process.env['SHIPLOG_SCREENSHOTS'];

const tasks = [
  { title: 'Deploy the platform', state: 'done', href: 'https://github.com/example/clickstream-report/pull/41' },
  { title: 'Draw the last diagram', state: 'doing', href: 'https://github.com/example/clickstream-report/commit/0a1b2c3d4e5f' },
  { title: 'Give the demo', state: 'done', href: 'https://github.com/example/clickstream-report/issues/7' },
];

for (const site of built('reference')) {
  test.describe('a new week on a phone', () => {
    test.use({ site, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('with three tasks, their evidence and a picture takes at most 40 taps and is one commit', async ({ page, gitHub }) => {
      let taps = 0;
      const tap = async (target: Locator): Promise<void> => {
        taps += 1;
        await target.tap();
      };
      const show = async (name: string): Promise<void> => {
        if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
      };
      const { repository } = gitHub;
      const commits = repository.log().length;
      const path = 'content/en/worklog/week-13.md';
      await withoutLastWeek(page);
      deployAtOnce(gitHub);
      await page.goto(at(site, 'write/?new'));
      await expect(page.getByRole('heading', { name: 'Week 13' })).toBeVisible();
      await show('week-empty');

      await tap(page.getByLabel('Title', { exact: true }));
      await page.getByLabel('Title', { exact: true }).fill('Live, and a demo');
      for (const [index, { title, state, href }] of tasks.entries()) {
        const card = page.locator('li.task').nth(index);
        await tap(page.getByRole('button', { name: 'Add task' }));
        await expect(card.getByLabel('What was to be done')).toBeFocused();
        await page.keyboard.type(title);
        await tap(card.getByRole('group', { name: 'State' }).getByText(state, { exact: true }));
        await tap(card.getByRole('group', { name: 'Days worked' }).getByRole('button', { name: 'Select this week' }));
        await tap(card.getByRole('group', { name: 'Owner' }).getByText('The team'));
        await tap(card.getByRole('button', { name: 'Add link' }));
        await expect(card.getByLabel('Link', { exact: true })).toBeFocused();
        await page.keyboard.insertText(href);
        if (index === 0) await show('week-task');
      }

      await tap(page.getByRole('button', { name: 'Write text, add pictures' }));
      await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
      await page.keyboard.type('It runs.');
      const buffer = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#246' } })
        .jpeg()
        .toBuffer();
      const chooser = page.waitForEvent('filechooser');
      await tap(page.getByRole('toolbar').getByRole('button', { name: 'Add picture' }));
      // The dialog of the device.
      taps += 1;
      await (await chooser).setFiles({ name: 'board.jpg', mimeType: 'image/jpeg', buffer });
      await expect(page.getByLabel('Alternative text')).toBeFocused();
      await page.keyboard.type('The board of the demo');
      await tap(page.getByRole('button', { name: 'Insert picture' }));

      await publish(page, tap);
      await expect(page.getByText('Published.')).toBeVisible();
      await show('week-published');

      expect(taps).toBeLessThanOrEqual(MOST_TAPS);
      expect(repository.log().length).toBe(commits + 1);
      expect(repository.log()[0]).toBe('Add week 13: Live, and a demo');
      const [, facts = '', body = ''] = repository.text(path)?.split(/^---\n/m) ?? [];
      const whole = { starts: '2025-12-01', ends: '2025-12-05' };
      expect(parse(facts)).toMatchObject({
        week: 13,
        title: 'Live, and a demo',
        period: whole,
        tasks: tasks.map(({ title, state, href }) => ({ title, state, ...whole, owner: 'team', evidence: [{ href }] })),
      });
      expect(body).toContain('It runs.');
      expect(body).toContain('![The board of the demo](week-13-board.webp)');
      const picture = await sharp(repository.bytes('content/en/worklog/week-13-board.webp')).metadata();
      expect([picture.format, picture.width, picture.height]).toEqual(['webp', 1600, 800]);
    });
  });
}
