// A log in memory, which can fail in every way that a real one does.
import type { ObjectLog } from '../../src/stream/pipeline/index.ts';

/** What goes wrong with the next object: it is not written, written without an answer, or written in part. */
export type AppendFault = 'before' | 'after' | 'cut';

export interface MemoryLog extends ObjectLog {
  objects: Map<string, string>;
  /** Taken by the next append. */
  fault: AppendFault | undefined;
  /** While true, nothing can be read. */
  unreadable: boolean;
}

export function memoryLog(): MemoryLog {
  const objects = new Map<string, string>();
  return {
    objects,
    fault: undefined,
    unreadable: false,
    async append(key, text) {
      const { fault } = this;
      this.fault = undefined;
      if (fault === 'before') throw new Error('the disk is full');
      if (objects.has(key)) throw new Error(`${key} is there already`);
      objects.set(key, fault === 'cut' ? text.slice(0, text.length >> 1) : text);
      if (fault) throw new Error('the connection broke');
    },
    list: async (after, limit) =>
      [...objects.keys()]
        .filter((key) => key > after)
        .sort()
        .slice(0, limit),
    async read(key) {
      const text = objects.get(key);
      if (this.unreadable || text === undefined) throw new Error(`${key} cannot be read`);
      return text;
    },
  };
}
