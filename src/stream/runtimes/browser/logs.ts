// The raw and the rejected log: one record of IndexedDB per object.
import type { IDBPDatabase } from 'idb';
import type { ObjectLog } from '../../pipeline/index.ts';
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
    const text: string | undefined = await database.get(store, key);
    if (text === undefined) throw new Error(`${key} does not exist`);
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
