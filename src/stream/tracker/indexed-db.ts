// One IndexedDB table, read and written in one transaction, so that no other tab interferes.
import { setTimeout } from './clock.ts';
import { quietly } from './host-page.ts';

const ROWS = 'rows';
/** A database that takes longer, to open or to answer, counts as unavailable. */
const ANSWER_MS = 3_000;
/** The key of the head: below all numbers. */
export const HEAD = Number.NEGATIVE_INFINITY;

/** Reads at most `count` rows and passes them to `work`, in one transaction. Resolves with the result of `work` once all is stored; else rejects. */
export type Transact = <Row, Result>(
  query: IDBKeyRange | number,
  work: (read: Row[], rows: IDBObjectStore) => Result,
  count?: number,
) => Promise<Result>;

/** Opens the database `name`, whose rows contain events, each under the number of its first one. Each transaction rejects if the browser has none or refuses. */
export function openDatabase(name: string): Transact {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    setTimeout(reject, ANSWER_MS);
    const opening = indexedDB.open(name, 2);
    opening.onupgradeneeded = () => opening.result.createObjectStore(ROWS);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      // Another tab deletes it, or a later version upgrades it.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
  opened.catch(() => {});
  return async (query, work, count) => {
    const transaction = (await opened).transaction(ROWS, 'readwrite');
    return new Promise((resolve, reject) => {
      const rows = transaction.objectStore(ROWS);
      const reading = rows.getAll(query, count);
      // Nothing of it may be stored later: the events are kept elsewhere by then.
      const abort = (): void => quietly(() => transaction.abort());
      setTimeout(() => {
        reject();
        abort();
      }, ANSWER_MS);
      reading.onsuccess = () => {
        try {
          const result = work(reading.result, rows);
          transaction.oncomplete = () => resolve(result);
        } catch {
          abort();
        }
      };
      transaction.onabort = reject;
    });
  };
}
