// The raw and the rejected log: one record of IndexedDB per object.
import type { IDBPDatabase } from 'idb';
import { DamagedObject, GoneObject, type ObjectLog } from '../../pipeline/index.ts';
import { REJECTED } from './databases.ts';
import type { Rejected } from './sandbox.ts';

/** A log in one object store. Its contents survive a closed or killed tab. */
export const objectLog = (database: IDBPDatabase, store: string): ObjectLog => ({
  async append(key, text) {
    await database.add(store, text, key);
  },
  async list(after, limit) {
    return (await database.getAllKeys(store, after === '' ? null : IDBKeyRange.lowerBound(after, true), limit)) as string[];
  },
  async read(key) {
    const text: unknown = await database.get(store, key).catch((error: unknown) => {
      // The record is there, and the file that Chromium put its value into is not.
      if (error instanceof DOMException && /large IndexedDB value/i.test(error.message))
        throw new DamagedObject('lost its file in this browser');
      throw error;
    });
    if (text === undefined) throw new GoneObject(`${key} was removed`);
    if (typeof text !== 'string') throw new DamagedObject('is not text');
    return text;
  },
});

/** One object's entries, newest first. A truncated line is omitted. */
export function entriesOf(text: string): Rejected[] {
  return text
    .split('\n')
    .reverse()
    .flatMap((line): Rejected[] => {
      try {
        const { reasons, event, body, _ingest } = JSON.parse(line);
        return [
          { reasons, receivedAt: _ingest.receivedAt, ...(event === undefined ? {} : { event }), ...(body === undefined ? {} : { body }) },
        ];
      } catch {
        return [];
      }
    });
}

/** The newest entries of the rejected log, newest first. */
export async function newestRejected(logs: IDBPDatabase, limit: number): Promise<Rejected[]> {
  const texts: string[] = [];
  let cursor = await logs.transaction(REJECTED).store.openCursor(null, 'prev');
  for (; cursor && texts.length < limit; cursor = await cursor.continue()) texts.push(cursor.value);
  return texts.flatMap(entriesOf).slice(0, limit);
}
