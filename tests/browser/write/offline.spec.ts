// The week editor and the pages that were read open without a connection, and say that they are copies.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { writeEn as words } from '../../../src/i18n/en/write.ts';
import { writeVi as wordsVi } from '../../../src/i18n/vi/write.ts';
import { built } from '../pages.ts';
import { at, expect, test } from '../site-test.ts';

interface Host {
  at: (path: string) => string;
  /** Texts of pages that the site has now, by path below the base. `undefined`: the file is gone. */
  changed: Map<string, ((html: string) => string) | undefined>;
  server: Server;
}

/** The built site once more, on an origin whose pages can change. */
async function host(origin: string): Promise<Host> {
  const { pathname: base } = new URL(origin);
  const changed: Host['changed'] = new Map();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const name = path.slice(base.length);
    const answer = await fetch(new URL(path, origin));
    const change = changed.get(name);
    const isGone = changed.has(name) && !change;
    const body = Buffer.from(await answer.arrayBuffer());
    const type = name.endsWith('.css') ? 'text/css' : (answer.headers.get('content-type') ?? '');
    response.writeHead(change ? 200 : isGone ? 404 : answer.status, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(change ? change(body.toString()) : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { at: (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}${path}`, changed, server };
}

/** The names of all copies, below the base. */
const copies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat().map((url) => new URL(url).pathname.slice(document.documentElement.dataset['base']?.length));
  });

const registrations = (page: Page): Promise<number> => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const mark = (page: Page) => page.locator('.offline-copy');

/** Opens the editor, and waits until its copy is complete. */
async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect.poll(() => copies(page)).toContain('vi/write.json');
}

for (const site of built('based')) {
  test.describe('offline', () => {
    test.use({ site });
    let there: Host;
    test.beforeEach(async () => {
      there = await host(at(site));
    });
    test.afterEach(() => {
      there.server.closeAllConnections();
      there.server.close();
    });

    test('the editor opens with its draft, in both languages', async ({ page, context }) => {
      await openEditor(page, there.at('write/?new'));
      await page.getByLabel(words.summary, { exact: true }).fill('Written on a train.');
      await expect(page.getByText(/^Draft saved/)).toBeVisible();
      await context.setOffline(true);
      await expect(page.getByText(words.offline)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(words.summary, { exact: true })).toHaveValue('Written on a train.');
      await expect(mark(page)).toContainText('Offline copy of');
      // The check and the preview are chunks of their own.
      await page.getByRole('button', { name: words.preview }).click();
      await expect(page.locator('.week-preview')).toContainText('Written on a train.');
      // So is the prose, whose links are looked up in a copy.
      await page.getByRole('button', { name: words.writeProse }).click();
      await expect(page.getByRole('textbox', { name: words.prose })).toBeFocused();
      await page.keyboard.insertText('[lost](nothing.md) [kept](../proposal/index.mdx)');
      await expect(page.locator('#f-body-says .says')).toHaveText(/^Error: Broken link "nothing\.md"/);
      await page.goto(there.at('vi/write/'));
      await expect(mark(page)).toContainText('Bản lưu ngoại tuyến');
      await expect(page.getByText(wordsVi.drafts)).toBeVisible();
    });

    test('a page that was read is a marked copy, and the new version once the connection is back', async ({ page, context }) => {
      await openEditor(page, there.at('write/'));
      await page.goto(there.at('architecture/clickstream/'));
      await expect.poll(() => copies(page)).toContain('architecture/clickstream/');
      await expect(mark(page)).toHaveCount(0);
      await context.setOffline(true);
      await page.goto(there.at('architecture/clickstream/?again'));
      await expect(mark(page)).toContainText(/^Offline copy of .*\d/);
      expect(await mark(page).evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('solid');
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.goto(there.at('proposal/')), 'a page that was not read').rejects.toThrow('ERR_FAILED');
      there.changed.set('architecture/clickstream/', (html) => html.replace(/<h1\b.*?<\/h1>/s, '<h1>The new version</h1>'));
      await context.setOffline(false);
      await page.goto(there.at('architecture/clickstream/'));
      await expect(page.locator('main h1')).toHaveText('The new version');
      await expect(mark(page)).toHaveCount(0);
    });

    test('files that no page names any more are removed with the next visit of the editor', async ({ page }) => {
      await openEditor(page, there.at('write/'));
      const old = (await copies(page)).find((name) => /site\..*\.css$/.test(name)) ?? '';
      expect(old).not.toBe('');
      for (const path of ['write/', 'vi/write/']) there.changed.set(path, (html) => html.replaceAll(old, '_astro/site.new.css'));
      there.changed.set('_astro/site.new.css', () => 'body { color: green; }');
      await page.goto(there.at('write/'));
      await expect.poll(() => copies(page)).not.toContain(old);
      expect(await copies(page)).toContain('_astro/site.new.css');
    });

    test('removed, nothing is left and nothing is kept until the reader wants it again', async ({ page }) => {
      await openEditor(page, there.at('write/'));
      await page.getByRole('button', { name: words.removeOffline }).click();
      await expect(page.getByText(words.offlineRemoved)).toBeVisible();
      await page.goto(there.at('worklog/'));
      await page.goto(there.at('write/'));
      await expect(page.getByText(words.offlineRemoved)).toBeVisible();
      expect(await registrations(page)).toBe(0);
      expect(await copies(page)).toEqual([]);
      await page.getByRole('button', { name: words.keepOffline }).click();
      await expect.poll(() => copies(page)).toContain('write/');
      expect(await registrations(page)).toBe(1);
    });

    test('a site without the editor loses the service worker too', async ({ page }) => {
      await openEditor(page, there.at('write/'));
      there.changed.set('write-worker.js', undefined);
      await page.goto(there.at('worklog/'));
      await expect.poll(() => registrations(page)).toBe(0);
      await expect.poll(() => copies(page)).toEqual([]);
    });
  });
}
