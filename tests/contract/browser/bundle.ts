// Bundles the page of the browser runtime as a build of the site does.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { sandboxVite } from '../../../src/integrations/sandbox-host.ts';

/** The folder that holds the page and all that it loads. */
export async function bundlePage(): Promise<string> {
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
  return outDir;
}
