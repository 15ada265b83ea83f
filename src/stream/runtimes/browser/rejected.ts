// The rejected log in the form that a page shows.
import { result } from './indexed-db.ts';
import { REJECTED } from './names.ts';
import { newestKeys } from './object-log.ts';
import type { Rejected } from './sandbox.ts';

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

/** The newest entries of all objects. */
export async function newestRejected(logs: IDBDatabase, limit: number): Promise<Rejected[]> {
  const keys = await newestKeys(logs, REJECTED, limit);
  const store = logs.transaction(REJECTED).objectStore(REJECTED);
  const texts = await Promise.all(keys.map((key) => result<string>(store.get(key))));
  return texts.flatMap(entriesOf).slice(0, limit);
}
