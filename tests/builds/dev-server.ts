// A real `shiplog dev` of a copy of a site, for tests that edit it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { scratchFolder } from '../../src/integrations/scratch.ts';

const tool = resolve(import.meta.dirname, '../..');

export interface DevServer {
  /** The content root. */
  root: string;
  /** The address of a page: of the home page without a path. */
  address: (path?: string) => string;
  /** What the server has printed. */
  log: () => string;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const at = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof at === 'object' ? (at?.port ?? 0) : 0;
}

/** Starts a server for a copy of the content `from`, with `prepare` applied to the copy; `base` is the path of the site. */
export async function openDevServer(from: string, base: string, prepare: (root: string) => void = () => undefined): Promise<DevServer> {
  mkdirSync(join(tool, '.cache/edits'), { recursive: true });
  const work = mkdtempSync(join(tool, '.cache/edits/dev-'));
  const root = join(work, 'content');
  cpSync(from, root, { recursive: true });
  prepare(root);
  const port = await freePort();
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  // Astro serves no page to a process that it takes for a test.
  const { VITEST: _test, NODE_ENV: _environment, ...env } = process.env;
  const child = spawn(process.execPath, [join(tool, 'src/cli/shiplog.mjs'), ...words], {
    cwd: tool,
    env: { ...env, SHIPLOG_CONTENT: root, NO_COLOR: '1', SHIPLOG_DEV: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (part) => (log += part));
  child.stderr.on('data', (part) => (log += part));
  child.on('exit', (code, signal) => (log += `\nended: ${code ?? signal}\n`));
  return {
    root,
    address: (path = '') => `http://127.0.0.1:${port}${base}${path}`,
    log: () => log,
    close: async () => {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
      rmSync(resolve(tool, scratchFolder(root, words, {}).folder), { recursive: true, force: true });
      rmSync(work, { recursive: true, force: true });
    },
  };
}
