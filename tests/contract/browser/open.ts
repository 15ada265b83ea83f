// The browser runtime under test: Chromium with its own profile, and the page in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/static-server.ts';
import { bundlePage } from './bundle.ts';

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Loads the page again and opens the sandbox in it. */
  visit: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts everything, without opening the sandbox. */
export async function openBrowser(): Promise<Opened> {
  const root = await bundlePage();
  const profile = mkdtempSync(join(tmpdir(), 'shiplog-profile-'));
  const { origin, server } = await serve(root, '/');
  const context = await chromium.launchPersistentContext(profile, { executablePath: provideChromium().path, args: [...flags] });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    context,
    async visit() {
      await page.goto(`${origin}/`);
      await page.evaluate(async () => {
        globalThis.underTest = await globalThis.openUnderTest();
      });
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
      for (const folder of [root, profile]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
