// The browser runtime under test: Chromium with its own profile, and the page in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { flags, provideChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/static-server.ts';
import { openPage } from './bundle.ts';

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Loads the page again and opens the sandbox in it. */
  visit: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts everything, without opening the sandbox. */
export async function openBrowser(): Promise<Opened> {
  const bundle = await openPage();
  const profile = mkdtempSync(join(tmpdir(), 'shiplog-profile-'));
  const { origin, server } = await serve(bundle.folder, '/');
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
      rmSync(profile, { recursive: true, force: true });
      await bundle.close();
    },
  };
}
