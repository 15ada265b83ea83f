// How long an author waits: one page of many is edited while `npm run dev` runs, until the new words are served.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Asks for `url` until its text holds `words`; answers the milliseconds since `started`. */
async function until(url: string, words: string, started: number, limit: number): Promise<number> {
  while (performance.now() - started < limit) {
    const text = await fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
    if (text.includes(words)) return performance.now() - started;
    await wait(20);
  }
  throw new Error(`"${words}" was not served at ${url} within ${limit / 1000} s.`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

/**
 * Milliseconds from the write of a file to its new words on the page, once for each of `times` edits.
 * `path` is the page's address below the site's root; `warm` is told of the first request, which also builds what all pages share.
 */
export async function timeEdits(content: string, file: string, path: string, times: number): Promise<{ start: number; edits: number[] }> {
  const port = await freePort();
  const words = ['.ci/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1', '--ignore-lock'];
  const env = { ...process.env, SHIPLOG_CONTENT: content, SHIPLOG_URL: 'http://127.0.0.1/', SHIPLOG_OG: 'off', NO_COLOR: '1' };
  const server = spawn(process.execPath, words, { cwd: root, env, stdio: 'ignore' });
  const original = readFileSync(file, 'utf8');
  const url = `http://127.0.0.1:${port}/${path}`;
  try {
    const start = await until(url, '</html>', performance.now(), 180_000);
    // The first request of a page also loads what all pages share; the store is written half a second after it.
    await wait(3_000);
    const edits: number[] = [];
    for (let time = 1; time <= times; time += 1) {
      const mark = `edited${time}x${process.pid}`;
      writeFileSync(file, original.replace('## Reflection', `Words ${mark}.\n\n## Reflection`));
      edits.push(await until(url, mark, performance.now(), 60_000));
      await wait(1_500);
    }
    return { start, edits };
  } finally {
    await stop(server);
    writeFileSync(file, original);
  }
}
