// `shiplog dev`: Astro's server in a separate process. An edit that changes the settings starts a new process at the same port:
// a restart within a process leaves modules, watchers and entries of the old settings behind.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { commandFile } from '../cache/folders.ts';
import { atPort } from './start-options.ts';

/** Runs the server with the arguments `words` until it ends; resolves with its exit code. */
export async function dev(words: readonly string[]): Promise<number> {
  let child: ChildProcess | undefined;
  // At other signals Vite waits until each open page has closed its connection. What the server writes is written atomically.
  const end = (): unknown => child?.kill('SIGKILL');
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isEnding = true;
      end();
    });
  }
  let now = words;
  for (;;) {
    const started = fork(commandFile(), now, { env: { ...process.env, SHIPLOG_DEV: 'child' } });
    child = started;
    let again = false;
    started.on('message', ({ restart }: { restart?: number }) => {
      again = true;
      now = atPort(words, restart);
      end();
    });
    const [code] = (await once(started, 'exit')) as [number | null];
    if (!again || isEnding) return code ?? 0;
  }
}
