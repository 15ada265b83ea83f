// Links are judged while one types: what the build would say stands below the text, or at the field, in the reader's language, with its remedy.
import type { Locator, Page } from '@playwright/test';
import { writeEn } from '../../../src/i18n/en/write.ts';
import { writeVi } from '../../../src/i18n/vi/write.ts';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test, withoutLastWeek } from './editor.ts';

const says = (page: Page): Locator => page.locator('#f-body-says .says');
const underlined = (page: Page): Locator => page.locator('#f-body .cm-fault');

/** Opens a new week, with the cursor in its text. */
async function openText(page: Page, address: string, words: typeof writeEn): Promise<Locator> {
  await withoutLastWeek(page);
  await page.goto(address);
  await page.getByRole('button', { name: words.writeProse }).click();
  const text = page.getByRole('textbox', { name: words.prose });
  await expect(text).toBeFocused();
  return text;
}

for (const site of built('reference')) {
  test.describe('a link', () => {
    test.use({ site });

    test('that is broken is underlined, and its remedy is a button', async ({ page }) => {
      const text = await openText(page, at(site, 'write/?new'), writeEn);
      await page.keyboard.insertText('We follow [the proposal](../proposal/inde.md).');
      await expect(says(page)).toHaveText(
        'Error: Broken link "../proposal/inde.md": there is no file en/proposal/inde.md. Did you mean "../proposal/index.mdx"?Write "../proposal/index.mdx"',
      );
      await expect(underlined(page)).toHaveText('../proposal/inde.md');
      await expect(page.locator('.publish .findings li', { hasText: 'there is no file en/proposal/inde.md' })).toBeVisible();
      await says(page).getByRole('button').click();
      await expect(text).toHaveText('We follow [the proposal](../proposal/index.mdx).');
      await expect(says(page)).toHaveCount(0);
      await expect(underlined(page)).toHaveCount(0);
    });

    test('to a heading, a task, a picture and a page in the web is judged as the week is now', async ({ page }) => {
      await openText(page, at(site, 'write/?new'), writeEn);
      await page.keyboard.insertText(
        '[here](#what-we-saw), [weeks](/worklog/), [last](week-12.md), [web](https://example.com/), ![x](none.webp)',
      );
      await expect(says(page)).toHaveText([/has no heading "#what-we-saw"/, /File not found: en\/worklog\/none\.webp/]);
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('## What we saw\n\n');
      await expect(says(page)).toHaveText([/File not found: en\/worklog\/none\.webp/]);
      // A picture stands in the text as one.
      await expect(underlined(page)).toHaveCount(0);
    });

    test('of evidence is judged at its field', async ({ page }) => {
      await withoutLastWeek(page);
      await page.goto(at(site, 'write/?new'));
      await page.getByRole('button', { name: 'Add task' }).click();
      const card = page.locator('li.task');
      await card.getByLabel('What was to be done').fill('Agree on the plan');
      await card.getByRole('button', { name: 'Add link' }).click();
      const link = card.getByLabel('Link', { exact: true });
      await link.fill('../proposal/inde.md');
      await link.blur();
      await expect(card.locator('.says.error')).toHaveText(/^Error: Broken link "\.\.\/proposal\/inde\.md"/);
      await card.getByRole('button', { name: 'Write "../proposal/index.mdx"' }).click();
      await expect(link).toHaveValue('../proposal/index.mdx');
      await expect(card.locator('.says.error')).toHaveCount(0);
    });

    test('is judged in Vietnamese', async ({ page }) => {
      const text = await openText(page, at(site, 'vi/write/?new'), writeVi);
      await page.keyboard.insertText('[x](github.com/team/shop)');
      await expect(says(page)).toHaveText(/^Lỗi: "github\.com\/team\/shop" .*https:\/\/.*Viết "https:\/\/github\.com\/team\/shop"$/);
      await says(page).getByRole('button').click();
      await expect(text).toHaveText('[x](https://github.com/team/shop)');
      await expect(says(page)).toHaveCount(0);
    });

    test('cannot be judged where the list of pages cannot be read, which is said', async ({ page }) => {
      await page.route('**/write-links.json', (route) => route.fulfill({ body: 'not what was asked for' }));
      await openText(page, at(site, 'write/?new'), writeEn);
      await page.keyboard.insertText('[x](nothing.md)');
      await expect(says(page)).toHaveText('Note: Links cannot be checked now. The build checks them.');
      await page.unroute('**/write-links.json');
      await page.keyboard.insertText(' and more');
      await expect(says(page)).toHaveText(/there is no file en\/worklog\/nothing\.md/);
    });

    test('is judged again when a draft is opened, before the text is touched', async ({ page }) => {
      await openText(page, at(site, 'write/?new'), writeEn);
      await page.keyboard.insertText('[x](nothing.md)');
      await expect(page.getByText(/^Draft saved/)).toBeVisible();
      await page.reload();
      await expect(page.locator('.publish .findings li', { hasText: 'there is no file en/worklog/nothing.md' })).toBeVisible();
      await expect(page.getByRole('button', { name: writeEn.writeProse })).toBeVisible();
    });
  });
}
