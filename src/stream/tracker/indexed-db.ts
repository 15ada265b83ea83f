// One IndexedDB table, read and written in one transaction, so that no other tab interferes.
import { quietly, within } from './host-page.ts';

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
  const opened = within(
    ANSWER_MS,
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 2);
      opening.onupgradeneeded = () => opening.result.createObjectStore(ROWS);
      opening.onerror = reject;
      opening.onsuccess = () => {
        const database = opening.result;
        // Another tab deletes it, or a later version upgrades it.
        database.onversionchange = () => database.close();
        resolve(database);
      };
    }),
  );
  opened.catch(() => {});
  return async (query, work, count) => {
    const transaction = (await opened).transaction(ROWS, 'readwrite');
    try {
      return await within(
        ANSWER_MS,
        new Promise((resolve, reject) => {
          const rows = transaction.objectStore(ROWS);
          const reading = rows.getAll(query, count);
          reading.onsuccess = () => {
            try {
              const result = work(reading.result, rows);
              transaction.oncomplete = () => resolve(result);
            } catch {
              transaction.abort();
            }
          };
          transaction.onabort = reject;
        }),
      );
    } catch (reason) {
      // Nothing of it may be stored later: the events are kept elsewhere by then.
      quietly(() => transaction.abort());
      throw reason;
    }
  };
}
