// Nothing that was typed is lost: drafts on the device.
import type { Page } from '@playwright/test';
import { built } from '../pages.ts';
import { at, expect } from '../site-test.ts';
import { test } from './editor.ts';

const title = (page: Page) => page.getByLabel('Title', { exact: true });
const saved = (page: Page) => page.getByText(/^Draft saved /);

/** Everything in a store of the page's database. */
const storedIn = (page: Page, database: string, store: string): Promise<unknown[]> =>
  page.evaluate(
    async ([name, from]) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
      const opened = await answer(indexedDB.open(name));
      const all = opened.objectStoreNames.contains(from) ? await answer(opened.transaction(from).objectStore(from).getAll()) : [];
      opened.close();
      return all;
    },
    [database, store] as const,
  );

for (const site of built('reference')) {
  const week = (): string => at(site, 'write/?week=12&lang=en');

  test.describe('a draft', () => {
    test.use({ site });

    test('is there after the page was closed', async ({ page, context }) => {
      await page.goto(week());
      await title(page).fill('Typed');
      await expect(saved(page)).toBeVisible();
      await page.close();
      const again = await context.newPage();
      await again.goto(week());
      await expect(title(again)).toHaveValue('Typed');
      await expect(saved(again)).toBeVisible();
    });

    test('has what was typed a moment before the page was left', async ({ page }) => {
      await page.goto(week());
      await title(page).fill('');
      // The last key and the way out in one task of the browser: no time for the database in between.
      await title(page).evaluate((field: HTMLTextAreaElement) => {
        field.value = 'The last words';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        location.href = location.pathname;
      });
      await page.getByRole('link', { name: 'Week 12 The last words', exact: true }).click();
      await expect(title(page)).toHaveValue('The last words');
    });

    test('is the same in two tabs, as it is typed', async ({ page, context }) => {
      await page.goto(week());
      const other = await context.newPage();
      await other.goto(week());
      // Opened, before anything is typed: a draft that is read later is no news.
      await expect(title(other)).toBeVisible();
      await title(page).fill('Typed in one tab');
      await expect(title(other)).toHaveValue('Typed in one tab');
      await expect(other.getByText('This week is open in another tab too. Both show the same draft.')).toBeVisible();
      await title(other).fill('Typed in the other');
      await expect(title(page)).toHaveValue('Typed in the other');
    });

    test('is undone and redone, step by step', async ({ page }) => {
      await page.goto(week());
      const before = await title(page).inputValue();
      await title(page).fill('First');
      await page.getByLabel('Summary').fill('Second');
      const bar = page.locator('.draft-bar');
      await bar.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByLabel('Summary')).not.toHaveValue('Second');
      await expect(title(page)).toHaveValue('First');
      await bar.getByRole('button', { name: 'Undo' }).click();
      await expect(title(page)).toHaveValue(before);
      await expect(bar.getByRole('button', { name: 'Undo' })).toBeDisabled();
      await bar.getByRole('button', { name: 'Redo' }).click();
      await bar.getByRole('button', { name: 'Redo' }).click();
      await expect(title(page)).toHaveValue('First');
      await expect(page.getByLabel('Summary')).toHaveValue('Second');
    });

    test('is undone after it was closed, too', async ({ page, context }) => {
      await page.goto(week());
      const before = await title(page).inputValue();
      const summary = await page.getByLabel('Summary').inputValue();
      await title(page).fill('First');
      await page.getByLabel('Summary').fill('Second');
      await expect(saved(page)).toBeVisible();
      await expect.poll(() => storedIn(page, 'shiplog-write-steps', 'steps')).toHaveLength(2);
      await page.close();
      const again = await context.newPage();
      await again.goto(week());
      const undo = again.locator('.draft-bar').getByRole('button', { name: 'Undo' });
      await undo.click();
      await expect(again.getByLabel('Summary')).toHaveValue(summary);
      await undo.click();
      await expect(title(again)).toHaveValue(before);
      await expect(undo).toBeDisabled();
      await expect.poll(() => storedIn(again, 'shiplog-write-steps', 'steps')).toEqual([]);
    });

    test('outlives a tab that is killed without a word', async ({ page, context }) => {
      await page.goto(week());
      await title(page).fill('Typed');
      await expect.poll(async () => JSON.stringify(await storedIn(page, 'shiplog-write', 'drafts'))).toContain('"Typed"');
      const crashed = page.waitForEvent('crash');
      const protocol = await context.newCDPSession(page);
      protocol.send('Page.crash').catch(() => undefined);
      await crashed;
      const again = await context.newPage();
      await again.goto(week());
      await expect(title(again)).toHaveValue('Typed');
    });

    test('is saved at each key without waiting for the disk, and put onto the disk in the next pause', async ({ page }) => {
      await page.addInitScript(() => {
        const saves: string[] = [];
        Object.assign(globalThis, { saves });
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...draft: [{ edited?: { facts: { title: string } } }]) {
          if (this.name === 'drafts') saves.push(`${this.transaction.durability}: ${draft[0].edited?.facts.title}`);
          return put.apply(this, draft);
        };
      });
      await page.goto(week());
      await title(page).fill('Typed');
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { saves: string[] }).saves))
        .toEqual(['relaxed: Typed', 'strict: Typed']);
    });

    test('that does not fit into the store says so, and what was typed stays on the page', async ({ page }) => {
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      });
      await page.goto(week());
      await title(page).fill('Typed');
      await expect(page.getByText('The browser’s storage is full: your last changes are on this page only.')).toBeVisible();
      await expect(title(page)).toHaveValue('Typed');
    });

    test('is deleted from the list after a question', async ({ page }) => {
      await page.goto(week());
      const before = await title(page).inputValue();
      await title(page).fill('Typed');
      await expect(saved(page)).toBeVisible();
      await page.getByRole('link', { name: 'All weeks' }).click();
      await expect(page.getByRole('heading', { name: 'Drafts on this device' })).toBeVisible();
      const said: string[] = [];
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void (said.length === 1 ? dialog.dismiss() : dialog.accept());
      });
      await page.getByRole('button', { name: 'Delete draft' }).click();
      await expect(page.getByRole('link', { name: 'Week 12 Typed', exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Delete draft' }).click();
      await expect(page.getByRole('heading', { name: 'Drafts on this device' })).toHaveCount(0);
      expect(said).toEqual(Array(2).fill('Delete this draft? What it contains is not published.'));
      await page.goto(week());
      await expect(title(page)).toHaveValue(before);
      await expect(page.getByText('No changes yet.')).toBeVisible();
    });
  });
}
