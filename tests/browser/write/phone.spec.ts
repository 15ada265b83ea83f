// The form under a thumb, at 360 × 740: what a first user stumbled on.
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test, withoutLastWeek } from './editor.ts';

const visible = (found: Locator): Locator => found.filter({ visible: true });
const undo = (page: Page): Locator => visible(page.getByRole('button', { name: 'Undo' }));

/** Whether what is at the middle of `target` is it, or within it: nothing covers it. */
const isUncovered = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

const bottomOf = (target: Locator): Promise<number> => target.evaluate((element) => element.getBoundingClientRect().bottom);
const topOf = (target: Locator): Promise<number> => target.evaluate((element) => element.getBoundingClientRect().top);

for (const site of built('reference')) {
  test.describe('the editor on a phone', () => {
    test.use({ site, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('is reached from the head of a week', async ({ page }) => {
      for (const [address, name] of [
        ['worklog/week-08/', 'Edit this week'],
        ['vi/worklog/week-08/', 'Sửa tuần này'],
      ] as const) {
        await page.goto(at(site, address));
        const link = page.getByRole('link', { name });
        await expect(link).toHaveCount(1);
        await expect(link).toBeInViewport({ ratio: 1 });
      }
      await page.getByRole('link', { name: 'Sửa tuần này' }).tap();
      await expect(page).toHaveURL(at(site, 'vi/write/?week=8&lang=vi'));
    });

    test('has days in one row, a way back under a thumb, and a title that is written over', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      const title = page.getByLabel('Title', { exact: true });
      await title.tap();
      await expect
        .poll(() => title.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart))
        .toBe('Week 13'.length);
      await page.keyboard.type('Live');
      await expect(title).toHaveValue('Live');
      await page.getByRole('button', { name: 'Add task' }).tap();
      const card = page.locator('li.task');
      const days = card.getByRole('group', { name: 'Days worked' }).locator('.day');
      await expect(days).toHaveCount(5);
      expect(new Set(await days.evaluateAll((all) => all.map((day) => day.getBoundingClientRect().top))).size).toBe(1);
      await card.getByRole('button', { name: 'Close: Task 1' }).tap();
      await expect(card.getByLabel('What was to be done')).toBeHidden();
      await expect(card.locator('summary').first()).toBeFocused();
      const back = page.getByRole('link', { name: 'All weeks' });
      expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await back.tap();
      await expect(page.getByRole('link', { name: 'Edit in Vietnamese, Week 12' })).toHaveText('Edit in Vietnamese');
    });

    test('makes a next step of last week an objective with one tap', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      const offered = page.locator('.offered').getByRole('button');
      await expect(offered).not.toHaveCount(0);
      const count = await offered.count();
      const step = (await offered.first().textContent()) ?? '';
      expect(step).not.toBe('');
      await offered.first().tap();
      await expect(page.getByLabel('Objective 1', { exact: true })).toHaveValue(step);
      await expect(offered).toHaveCount(count - 1);
      await expect(page.locator('.offered').getByText(step, { exact: true })).toHaveCount(0);
      // No keyboard covers the steps that are left.
      await expect(page.getByRole('heading', { name: 'Objectives' })).toBeFocused();
      await expect(page.locator('.draft-bar')).toContainText('Draft saved');
    });

    test('asks what blocks a task, and names the task at the blocker', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      await page.getByRole('button', { name: 'Add task' }).tap();
      const card = page.locator('li.task');
      await page.keyboard.type('Deploy');
      await card.getByRole('group', { name: 'State' }).getByText('blocked', { exact: true }).tap();
      await card.getByRole('button', { name: 'Name the blocker' }).tap();
      const blocker = page.getByLabel('What stood in the way');
      await expect(blocker).toBeFocused();
      await expect(blocker).toBeInViewport();
      await expect(page.getByLabel('Task that it blocks')).toHaveValue('deploy');
      await page.keyboard.type('No access to the account');
      await expect(card).toContainText('No access to the account.');
      await card.getByRole('button', { name: 'Show blocker' }).tap();
      await expect(blocker).toBeFocused();
      // The id of a new task follows its title, and the blocker follows the id.
      await card.getByLabel('What was to be done').fill('Deploy the platform');
      await expect(page.getByLabel('Task that it blocks')).toHaveValue('deploy-the-platform');
    });

    test('has one bar above the prose and one pair of undo and redo', async ({ page }) => {
      await page.goto(at(site, 'write/?week=12&lang=en'));
      const bar = page.locator('.draft-bar');
      await expect(undo(page)).toHaveCount(1);
      await page.getByRole('button', { name: 'Write text, add pictures' }).tap();
      const text = page.getByRole('textbox', { name: 'Text' });
      await expect(text).toBeFocused();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(`${'\n'.repeat(60)}The last line`);
      const toolbar = page.getByRole('toolbar');
      await expect(undo(page)).toHaveCount(1);
      await expect(toolbar.getByRole('button', { name: 'Undo' })).toBeVisible();
      await expect(bar).not.toBeInViewport();
      for (const tool of await toolbar.getByRole('button').all()) expect(await isUncovered(tool)).toBe(true);
      const line = text.locator('.cm-line').last();
      await expect(line).toBeInViewport({ ratio: 1 });
      expect(await topOf(line)).toBeGreaterThanOrEqual(await bottomOf(toolbar));
      // The ring around the text is within its box, and begins below the toolbar.
      await page.keyboard.press('ControlOrMeta+Home');
      const ringBelow = async (): Promise<number> => {
        const top = await page.locator('.cm-editor').evaluate((element) => {
          const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(element);
          const reach = outlineStyle === 'none' ? Number.NaN : Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
          return element.getBoundingClientRect().top - reach;
        });
        return top - (await bottomOf(toolbar));
      };
      await expect.poll(ringBelow).toBeGreaterThanOrEqual(0);
      await page.getByLabel('Title', { exact: true }).tap();
      await expect(undo(page)).toHaveCount(1);
      await expect(bar.getByRole('button', { name: 'Undo' })).toBeVisible();
    });

    test('shows a picture in the text as a picture, with the cursor behind it in view', async ({ page }) => {
      await page.goto(at(site, 'write/?week=12&lang=en'));
      await page.getByRole('button', { name: 'Write text, add pictures' }).tap();
      const text = page.getByRole('textbox', { name: 'Text' });
      await expect(text).toBeFocused();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('\n'.repeat(40));
      const buffer = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#246' } })
        .jpeg()
        .toBuffer();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('toolbar').getByRole('button', { name: 'Add picture' }).tap();
      await (await chooser).setFiles({ name: 'board.jpg', mimeType: 'image/jpeg', buffer });
      await expect(page.getByLabel('Alternative text')).toBeFocused();
      await page.keyboard.type('The [board] of the demo');
      await page.getByRole('button', { name: 'Insert picture' }).tap();
      const picture = text.locator('.cm-picture');
      await expect(picture).toHaveText('The [board] of the demo');
      await expect.poll(() => picture.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
      await expect(text).not.toContainText('week-12-board.webp');
      await expect(text).toBeFocused();
      await expect(picture).toBeInViewport();
      expect(await bottomOf(picture)).toBeGreaterThan(await bottomOf(page.getByRole('toolbar')));
      await page.keyboard.type('x');
      await expect(text).toContainText('x');
      await picture.tap();
      await expect(text).toContainText('![The \\[board\\] of the demo](week-12-board.webp)');
      await expect(picture).toHaveCount(0);
    });
  });
}
