// The thread that highlights code. One for the whole process: a large site's code takes seconds, and the main thread has pages to parse.
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './code-worker.ts';

interface Waiting {
  resolve(lines: string[]): void;
  reject(error: Error): void;
}

/** A highlighter that runs `file` in a thread. Ends the process with a clear error if the thread itself fails, so that no build is published without colors. */
export function codeThread(file = new URL('./code-worker.ts', import.meta.url)): (code: string, language: string) => Promise<string[]> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(file);
    started.on('message', (answered: Answered) => {
      const one = waiting.get(answered.id);
      waiting.delete(answered.id);
      // An idle thread does not keep the process alive.
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
