// The thread that colors code. One for the whole process: a large site's code takes seconds, and the main thread has pages to parse.
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './code-worker.ts';

interface Waiting {
  resolve(lines: string[]): void;
  reject(error: Error): void;
}

/** What colors code by a thread that runs `file`. Ends the process with a clear error where the thread itself fails: pages without color are no build. */
export function codeThread(file = new URL('./code-worker.ts', import.meta.url)): (code: string, language: string) => Promise<string[]> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(file);
    started.on('message', (answered: Answered) => {
      const one = waiting.get(answered.id);
      waiting.delete(answered.id);
      // A thread that nobody waits for does not keep the process.
      if (waiting.size === 0) started.unref();
      if ('lines' in answered) one?.resolve(answered.lines);
      else one?.reject(new Error(answered.reason));
    });
    started.on('error', (cause) => {
      throw new Error(`Code blocks cannot be colored: ${cause.message}`, { cause });
    });
    return started;
  }

  return (code, language) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: last, code, language } satisfies Asked);
    });
}
