// The raw and the rejected log: one record of IndexedDB per object.
import type { ObjectLog } from '../../pipeline/index.ts';
import { result, written } from './indexed-db.ts';

/** A log in one object store. Its contents survive a closed or killed tab. */
export const objectLog = (database: IDBDatabase, store: string): ObjectLog => ({
  async append(key, text) {
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).add(text, key);
    await written(transaction);
  },
  async list(after, limit) {
    const range = after === '' ? null : IDBKeyRange.lowerBound(after, true);
    return (await result(database.transaction(store).objectStore(store).getAllKeys(range, limit))) as string[];
  },
  async read(key) {
    const text: string | undefined = await result(database.transaction(store).objectStore(store).get(key));
    if (text === undefined) throw new Error(`${key} does not exist`);
    return text;
  },
});

/** The newest keys of a log, newest first. */
export async function newestKeys(database: IDBDatabase, store: string, limit: number): Promise<string[]> {
  const keys: string[] = [];
  const request = database.transaction(store).objectStore(store).openKeyCursor(null, 'prev');
  return await new Promise((done, fail) => {
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || keys.length >= limit) return done(keys);
      keys.push(String(cursor.key));
      cursor.continue();
    };
  });
}
