// The queue in IndexedDB: one row an event, numbered by the database, which never gives a number twice.
import type { ClickstreamEvent } from '../../events/index.ts';
import type { Visitor } from '../visitor.ts';
import type { Stamp } from './stamp.ts';

const EVENTS = 'events';
const VISITOR = 'visitor';

export interface Database {
  /**
   * Stamps and appends events, both or neither, and one tab at a time. Sets the `sequence` of each when they are kept.
   * Resolves with the oldest events, which it gave up to keep no more than `capacity`; rejects when nothing could be kept.
   */
  append(events: readonly ClickstreamEvent[], stamp: Stamp, capacity: number): Promise<readonly ClickstreamEvent[]>;
  /** The oldest events, at most `count`. */
  oldest(count: number): Promise<readonly ClickstreamEvent[]>;
  /** Removes those that it has. */
  remove(events: readonly ClickstreamEvent[]): Promise<undefined>;
  /** Removes all, itself included. */
  destroy(): void;
}

/** Opens the database `name`. Rejects where the browser has none or refuses it. */
export const openDatabase = (name: string): Promise<Database> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(EVENTS, { keyPath: 'sequence', autoIncrement: true });
      opening.result.createObjectStore(VISITOR);
    };
    opening.onerror = reject;
    opening.onsuccess = () => resolve(databaseOf(opening.result));
  });

function databaseOf(database: IDBDatabase): Database {
  /** Does work on both tables in one transaction, one tab at a time. Resolves with the result of the request that it returns, when all is kept. */
  const transact = <Result>(work: (events: IDBObjectStore, visitor: IDBObjectStore) => IDBRequest<Result> | undefined): Promise<Result> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction([EVENTS, VISITOR], 'readwrite');
      const request = work(transaction.objectStore(EVENTS), transaction.objectStore(VISITOR));
      transaction.oncomplete = () => resolve(request?.result as Result);
      transaction.onabort = reject;
    });

  return {
    async append(events, stamp, capacity) {
      const added: IDBRequest<IDBValidKey>[] = [];
      await transact<Visitor | undefined>((rows, visitors) => {
        const before = visitors.get(0);
        before.onsuccess = () => {
          visitors.put(stamp(before.result), 0);
          for (const event of events) added.push(rows.add(event));
        };
        return before;
      });
      let sequence = 0;
      for (const event of events) {
        sequence = added.shift()?.result as number;
        event.sequence = sequence;
      }
      const places = IDBKeyRange.upperBound(sequence - capacity);
      return transact((rows) => {
        const surplus = rows.getAll(places);
        rows.delete(places);
        return surplus;
      });
    },
    oldest: (count) => transact((rows) => rows.getAll(null, count)),
    remove: (events) => transact((rows) => events.map(({ sequence = 0 }) => rows.delete(sequence))[0]),
    destroy() {
      database.close();
      indexedDB.deleteDatabase(database.name);
    },
  };
}
