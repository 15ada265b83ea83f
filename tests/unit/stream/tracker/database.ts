// A database of the browser, as much of it as the tracker uses, with answers as slow as a test wants them.
import { vi } from 'vitest';

interface Row {
  sequence: number;
}
type Range = readonly [from: number, to: number];
const rangeOf = (query: number | Range): Range => (typeof query === 'number' ? [query, query] : query);

/** Sets up an empty database. `rows` are what is stored, `read` and `written` count rows, `wait` is how long a transaction takes to end. */
export function fakeDatabase() {
  const faked = { rows: new Map<number, Row[]>(), read: 0, written: 0, wait: 0 };

  /** One that begins with a read, and ends after it unless it was aborted. */
  function transaction() {
    let changes: (() => void)[] = [];
    let ended = false;
    const inRange = (query: number | Range): [number, Row[]][] => {
      const [from, to] = rangeOf(query);
      return [...faked.rows].filter(([key]) => key >= from && key <= to).sort(([one], [other]) => one - other);
    };
    const store = {
      getAll(query: number | Range, count?: number) {
        const reading: { result?: Row[][]; onsuccess?: () => void } = {};
        queueMicrotask(() => {
          reading.result = structuredClone(inRange(query).map(([, row]) => row)).slice(0, count);
          faked.read += reading.result.length;
          reading.onsuccess?.();
          const end = (): void => {
            if (ended) return;
            ended = true;
            for (const change of changes) change();
            self.oncomplete?.();
          };
          if (!faked.wait) end();
          else if (Number.isFinite(faked.wait)) setTimeout(end, faked.wait);
        });
        return reading;
      },
      put(row: Row[], key: number) {
        const copy = structuredClone(row);
        changes.push(() => {
          faked.written += 1;
          faked.rows.set(key, copy);
        });
      },
      delete: (query: Range) =>
        void changes.push(() => {
          for (const [key] of inRange(query)) faked.rows.delete(key);
        }),
    };
    const self: { oncomplete?: () => void; onabort?: (event: object) => void; objectStore: unknown; abort: () => void } = {
      objectStore: () => store,
      abort() {
        if (ended) throw new Error('it has ended');
        ended = true;
        changes = [];
        // A database that hangs does not answer this either.
        if (Number.isFinite(faked.wait)) queueMicrotask(() => self.onabort?.({}));
      },
    };
    return self;
  }

  vi.stubGlobal('IDBKeyRange', {
    lowerBound: (from: number) => [from, Number.POSITIVE_INFINITY],
    bound: (from: number, to: number) => [from, to],
  });
  vi.stubGlobal('indexedDB', {
    open() {
      const opening: { result?: object; onsuccess?: () => void } = {};
      queueMicrotask(() => {
        opening.result = { transaction };
        opening.onsuccess?.();
      });
      return opening;
    },
    deleteDatabase: () => faked.rows.clear(),
  });
  return faked;
}
