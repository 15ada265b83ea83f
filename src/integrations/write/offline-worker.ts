// The service worker of the week editor: bundled alone, because Vite gives a Worker's file a folder and a digest, and a service worker
// must be at the site's base under a name that stays.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('../../write/offline/worker.ts', import.meta.url));

/** The script, without imports. */
export async function offlineWorker(): Promise<string> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'shiplogOffline' } },
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
}

export const writeOfflineWorker = async (dist: string): Promise<void> =>
  writeFileSync(join(dist, 'write-worker.js'), await offlineWorker());
