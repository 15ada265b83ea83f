// Chromium with the shop's page in it: account, tracker, and a cloud that they speak to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { AmplifyOutputs } from '../../src/site/amplify-outputs.ts';
import { flags, provideChromium } from '../browser/chromium.ts';
import { serve } from '../browser/static-server.ts';

export interface ShopBrowser {
  /** A visitor of their own, with nothing kept. */
  visit: (outputs: AmplifyOutputs) => Promise<Page>;
  /** The same visitor loads the page again. */
  again: (page: Page, outputs: AmplifyOutputs) => Promise<void>;
  close: () => Promise<void>;
}

export async function openShopBrowser(): Promise<ShopBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-account-'));
  await build({
    root: join(import.meta.dirname, 'page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  const { origin, server } = await serve(folder, '/');
  const browser: Browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  async function again(page: Page, outputs: AmplifyOutputs): Promise<void> {
    await page.goto(`${origin}/`);
    await page.evaluate((named) => {
      globalThis.shop = globalThis.openShop(named);
    }, outputs);
  }
  return {
    async visit(outputs) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await again(page, outputs);
      return page;
    },
    again,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
