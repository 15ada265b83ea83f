// Playwright's `test` with the page of the prose editor, bundled as a build of the site does, once in each worker.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { expect, test as siteTest } from '../../site-test.ts';
import { serve } from '../../static-server.ts';

export { expect };

type Mount = Parameters<typeof globalThis.prosePage.mount>[0];

export const test = siteTest.extend<object, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'shiplog-prose-'));
      await build({
        root: import.meta.dirname,
        configFile: false,
        logLevel: 'error',
        build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
      });
      const { origin, server } = await serve(outDir, '/');
      await use(origin);
      server.closeAllConnections();
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Opens the page and mounts the editor, with its text and the cursor at its end. */
export async function open(page: Page, origin: string, options: Mount = {}): Promise<void> {
  await page.goto(origin);
  await page.waitForFunction(() => 'prosePage' in globalThis);
  await page.evaluate((mount) => globalThis.prosePage.mount(mount), options);
  await page.evaluate(() => globalThis.prosePage.editor().focus());
  await page.keyboard.press('ControlOrMeta+End');
}

export const reported = (page: Page): Promise<string> => page.evaluate(() => globalThis.prosePage.value());

/** The text as it is shown, line by line. */
export const shownIn = async (page: Page): Promise<string> =>
  (await page.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n');

export const area = (page: Page) => page.getByRole('textbox', { name: 'Outcomes of week 8' });
export const tool = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
