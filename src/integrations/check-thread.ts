// The check in a separate thread, which begins while the rest of the tool is still being loaded.
import { Worker } from 'node:worker_threads';
import type { Verdict } from '../content/check-verdict.ts';
import { endBuild } from './build-stop.ts';
import type { CheckMessage } from './check-worker.ts';

export const checkThread = (root: string): Worker => new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { root } });

export interface Checking {
  /** The digest by which the desk's facts are looked up; known before the content is judged. */
  facts: Promise<string>;
  verdict: Promise<Verdict>;
}

const running = new Map<string, Checking>();

/** Checks the content in a thread, once in the process of a build. */
export function checked(root: string): Checking {
  const checking = running.get(root) ?? start(root);
  running.set(root, checking);
  return checking;
}

function start(root: string): Checking {
  const facts = Promise.withResolvers<string>();
  const verdict = Promise.withResolvers<Verdict>();
  checkThread(root)
    .on('message', (message: CheckMessage) => {
      if ('facts' in message) facts.resolve(message.facts);
      else verdict.resolve(message.verdict);
    })
    .once('error', ({ message }: Error) => endBuild(`The content could not be checked: ${message}`));
  return { facts: facts.promise, verdict: verdict.promise };
}
