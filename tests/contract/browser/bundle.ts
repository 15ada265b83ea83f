// Bundles the page of the browser runtime as a build of the site does.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { sandboxVite } from '../../../src/integrations/sandbox-host.ts';
import { shared } from '../../shared/offer.ts';

export interface PageBundle {
  /** Contains the page and all that it loads. */
  folder: string;
  close: () => Promise<void>;
}

/** The page of the run, or a newly made one where nothing is shared. */
export async function openPage(): Promise<PageBundle> {
  const offer = await shared<Omit<PageBundle, 'close'>>('sandbox');
  return offer ? { ...offer, close: async () => {} } : bundlePage();
}

export async function bundlePage(): Promise<PageBundle> {
  const outDir = mkdtempSync(join(tmpdir(), 'shiplog-sandbox-'));
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    logLevel: 'error',
    ...(await sandboxVite()),
    // PGlite asks Node's loader for help where there is one; its words on that are not ours to fix.
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022', rolldownOptions: { onwarn: () => {} } },
  });
  return { folder: outDir, close: () => rm(outDir, { recursive: true, force: true }) };
}
