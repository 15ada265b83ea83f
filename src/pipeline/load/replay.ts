// Hours of the raw log, written again: after a change of the load, or when a row is doubted. Nothing is counted twice, nothing taken away.
import { sql } from 'drizzle-orm';
import { type KeyRange, type Loader, type LoadResult, loadRange } from './load.ts';

/** Whole hours of receipt, UTC, ISO 8601: from the hour of `from` up to and with the hour of `to`. Without one the range is open there. */
export interface ReplayRange {
  from?: string | undefined;
  to?: string | undefined;
}

const HOUR = 60 * 60 * 1000;

const folderOf = (time: number): string => `events/${new Date(time).toISOString().slice(0, 13).replace(/[-T]/g, '/')}/`;

/** A range of time as a range of keys. Throws RangeError on what is no time. */
export function keyRange({ from, to }: ReplayRange): KeyRange {
  const after = from === undefined ? '' : folderOf(Date.parse(from));
  return to === undefined ? { after } : { after, before: folderOf(Date.parse(to) + HOUR) };
}

/** Reads the objects of a range again and writes their rows anew; those not loaded yet are loaded. Its count stands in `load_replays`. Throws LoadStopped. */
export async function replay(loader: Loader, range: ReplayRange): Promise<LoadResult> {
  const keys = keyRange(range);
  const result = await loadRange(loader, keys, true);
  const events = result.loaded + result.duplicate + result.quarantined;
  await loader.warehouse.execute(sql`
    insert into load_replays (from_key, to_key, objects, events, replayed_at)
    values (${keys.after}, ${keys.before ?? ''}, ${result.objects}, ${events}, ${new Date(loader.clock()).toISOString()}::timestamptz)`);
  return result;
}
