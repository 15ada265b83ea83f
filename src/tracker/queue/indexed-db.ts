// One table of IndexedDB, read and written in one breath: no other tab comes between.

const ROWS = 'rows';
/** A database that takes longer is as good as none. */
const OPEN_MS = 3_000;
/** Where the head lies: below all numbers. */
export const HEAD = Number.NEGATIVE_INFINITY;

/** Reads at most `count` rows and works on them, in one transaction. Resolves with what `work` returned, when all is kept; else rejects. */
export type Transact = <Row, Result>(
  query: IDBKeyRange | number,
  work: (read: Row[], rows: IDBObjectStore) => Result,
  count?: number,
) => Promise<Result>;

/** Opens the database `name`, of rows of events, each under the number of its first one. Rejects where the browser has none or refuses it. */
export const openDatabase = (name: string): Promise<Transact> =>
  new Promise((resolve, reject) => {
    setTimeout(reject, OPEN_MS);
    const opening = indexedDB.open(name, 2);
    opening.onupgradeneeded = ({ oldVersion }) => {
      const rows = opening.result.createObjectStore(ROWS);
      if (!oldVersion) return;
      // Version 1 had a row an event.
      const old = opening.transaction?.objectStore('events').getAll();
      if (old)
        old.onsuccess = () => {
          for (const event of old.result) {
            rows.put([event], event.sequence);
            rows.put([event.sequence], HEAD);
          }
          opening.result.deleteObjectStore('events');
        };
    };
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      // It is to be deleted, or upgraded by a later version.
      database.onversionchange = () => database.close();
      resolve(
        (query, work, count) =>
          new Promise((done, fail) => {
            const transaction = database.transaction(ROWS, 'readwrite');
            const rows = transaction.objectStore(ROWS);
            const reading = rows.getAll(query, count);
            reading.onsuccess = () => {
              const result = work(reading.result, rows);
              transaction.oncomplete = () => done(result);
            };
            transaction.onabort = fail;
          }),
      );
    };
  });
