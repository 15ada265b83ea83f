// Lines → StoredBatch. Lines that arrive while an object is being written share the next one, so that many small posts make few objects.
import type { Ports } from '../ports.ts';
import type { StoredBatch } from '../stages.ts';
import { batchKey } from './object-key.ts';

/** An object is closed once it has this many lines or UTF-16 units. */
const MOST_LINES = 5_000;
const MOST_TEXT = 8 * 1024 * 1024;

interface Waiting {
  lines: readonly string[];
  done: (batch: StoredBatch) => void;
  failed: (error: unknown) => void;
}

/** Writes lines to a log. Resolves once they are durable, with the object that contains them. */
export type Store = (lines: readonly string[]) => Promise<StoredBatch>;

/** Removes from the front what fits into one object; at least one. */
function nextBatch(queue: Waiting[]): Waiting[] {
  let lines = 0;
  let text = 0;
  const fits = queue.findIndex(({ lines: more }, index) => {
    lines += more.length;
    text += more.reduce((sum, line) => sum + line.length, 0);
    return index > 0 && (lines > MOST_LINES || text > MOST_TEXT);
  });
  return queue.splice(0, fits < 0 ? queue.length : fits);
}

/** A store for one log. One object is written at a time, in the order of the calls. */
export function createStore(name: 'events' | 'rejected', { log, clock, ids }: Pick<Ports, 'clock' | 'ids'> & { log: Ports['raw'] }): Store {
  const queue: Waiting[] = [];
  let writing = false;

  async function append(lines: readonly string[]): Promise<StoredBatch> {
    const key = batchKey(name, clock(), ids(), lines.length);
    // Joined in one step: a line end that is added afterward copies the text once more.
    const text = [...lines, ''].join('\n');
    try {
      await log.append(key, text);
    } catch (error) {
      // A response may be lost after the object was written. Then it is stored, and reporting a failure would count it wrongly.
      const found = await log.read(key).catch(() => undefined);
      if (found !== text) throw error;
    }
    return { key, events: lines.length };
  }

  async function write(): Promise<void> {
    writing = true;
    while (queue.length > 0) {
      const batch = nextBatch(queue);
      try {
        const stored = await append(batch.flatMap(({ lines }) => lines));
        for (const { done } of batch) done(stored);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  }

  return (lines) =>
    new Promise((done, failed) => {
      queue.push({ lines, done, failed });
      if (!writing) void write();
    });
}
