// One IndexedDB table, read and written in one transaction, so that no other tab interferes.
import { clearTimeout, setTimeout } from './clock.ts';
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

/** Opens the database `name`, whose rows contain events, each under the number of its first one. Rejects if the browser has none or refuses. */
export const openDatabase = (name: string): Promise<Transact> =>
  new Promise((resolve, reject) => {
    setTimeout(reject, ANSWER_MS);
    const opening = indexedDB.open(name, 2);
    opening.onupgradeneeded = ({ oldVersion }) => {
      const rows = opening.result.createObjectStore(ROWS);
      if (!oldVersion) return;
      // Version 1 had one row per event.
      const previous = opening.transaction?.objectStore('events').getAll();
      if (previous)
        previous.onsuccess = () => {
          for (const event of previous.result) {
            rows.put([event], event.sequence);
            rows.put([event.sequence], HEAD);
          }
          opening.result.deleteObjectStore('events');
        };
    };
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      // Another tab deletes it, or a later version upgrades it.
      database.onversionchange = () => database.close();
      let answers = 0;
      resolve(
        (query, work, count) =>
          new Promise((done, fail) => {
            const transaction = database.transaction(ROWS, 'readwrite');
            let timer: ReturnType<typeof setTimeout>;
            const limit = (): void => {
              const before = answers;
              timer = setTimeout(() => {
                // Others were first.
                if (before !== answers) return limit();
                // Nothing of it may be stored later: the events are kept elsewhere by then.
                quietly(() => {
                  fail();
                  transaction.abort();
                });
              }, ANSWER_MS);
            };
            limit();
            const rows = transaction.objectStore(ROWS);
            const reading = rows.getAll(query, count);
            reading.onsuccess = () => {
              try {
                const result = work(reading.result, rows);
                transaction.oncomplete = () => {
                  answers += 1;
                  clearTimeout(timer);
                  done(result);
                };
              } catch {
                transaction.abort();
              }
            };
            transaction.onabort = fail;
          }),
      );
    };
  });
