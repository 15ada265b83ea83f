// Highlights code in a separate thread, so that pages are parsed meanwhile.
import { parentPort } from 'node:worker_threads';
import { highlight } from '../markdown/highlight.ts';

/** A block to highlight. */
export interface Asked {
  id: number;
  code: string;
  language: string;
}

/** Its lines, or why it cannot be highlighted. */
export type Answered = { id: number; lines: string[] } | { id: number; reason: string };

parentPort?.on('message', ({ id, code, language }: Asked) => {
  const answer = (answered: Answered): void => parentPort?.postMessage(answered);
  highlight(code, language).then(
    (lines) => answer({ id, lines }),
    (error: unknown) => answer({ id, reason: error instanceof Error ? error.message : String(error) }),
  );
});
