// How long an author waits: one page of many is edited while `shiplog dev` runs, until the new words are served.
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

/** As a browser asks for a page: the server reloads pages that were requested before an edit and listen after it. */
const textOf = async (url: string): Promise<string> => (await fetch(url, { headers: { accept: 'text/html' } })).text();

/** Asks for `url` until the server is up and has rendered it; answers the milliseconds that took. */
async function firstPage(url: string): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < 180_000) {
    const text = await textOf(url).catch(() => '');
    if (text.includes('</html>')) return performance.now() - started;
    await wait(100);
  }
  throw new Error(`Nothing was served at ${url} within 180 s.`);
}

/** What the page's own script of Vite hears: calls `told` each time the server asks open pages to reload. */
async function listen(origin: string, told: () => void): Promise<WebSocket> {
  const script = await textOf(`${origin}/@vite/client`);
  const token = /wsToken = "([^"]+)"/.exec(script)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => {
    if (JSON.parse(String(data)).type === 'full-reload') told();
  });
  await once(socket, 'open');
  return socket;
}

/** An open page, which reloads when it is told to. Calls `edit`, and resolves when the page shows `words`, with the milliseconds since then. */
async function shown(origin: string, path: string, words: string, edit: () => void): Promise<number> {
  const { promise, resolve: show, reject } = Promise.withResolvers<number>();
  let started = 0;
  const socket = await listen(origin, () => {
    textOf(`${origin}/${path}`).then((text) => text.includes(words) && show(performance.now() - started), reject);
  });
  started = performance.now();
  edit();
  const patience = setTimeout(() => reject(new Error(`"${words}" was not shown at /${path} within 60 s.`)), 60_000);
  return promise.finally(() => {
    clearTimeout(patience);
    socket.close();
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

/** A week's file with another text, which has `mark`. */
const edits = {
  prose: (text: string, mark: string) => text.replace('## Reflection', `Words ${mark}.\n\n## Reflection`),
  facts: (text: string, mark: string) => text.replace(/^title: .*$/m, `title: The week of ${mark}`),
};

export type EditTimes = Record<keyof typeof edits, number[]>;

/**
 * Milliseconds from the write of a file to its new words on a page that is open, `count` times for each kind of edit; `start` is
 * the wait for the first page. `path` is the page's address below the site's root.
 */
export async function timeEdits(content: string, file: string, path: string, count: number): Promise<{ start: number; edits: EditTimes }> {
  const port = await freePort();
  const words = ['src/cli/shiplog.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1', '--ignore-lock'];
  const env = { ...process.env, SHIPLOG_CONTENT: content, SHIPLOG_URL: 'http://127.0.0.1/', SHIPLOG_OG: 'off', NO_COLOR: '1' };
  const server = spawn(process.execPath, words, { cwd: root, env, stdio: 'ignore' });
  const original = readFileSync(file, 'utf8');
  const origin = `http://127.0.0.1:${port}`;
  try {
    const start = await firstPage(`${origin}/${path}`);
    // The first request of a page also loads what all pages share.
    await wait(3_000);
    const times: EditTimes = { prose: [], facts: [] };
    for (const [kind, edited] of Object.entries(edits) as [keyof typeof edits, typeof edits.prose][]) {
      for (let time = 1; time <= count; time += 1) {
        const mark = `${kind}${time}x${process.pid}`;
        times[kind].push(await shown(origin, path, mark, () => writeFileSync(file, edited(original, mark))));
        await wait(1_500);
      }
    }
    return { start, edits: times };
  } finally {
    await stop(server);
    writeFileSync(file, original);
  }
}
