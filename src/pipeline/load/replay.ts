// Hours of the raw log, written again: after a change of the load, or when a row is doubted. Nothing is counted twice, nothing taken away.
import { sql } from 'drizzle-orm';
import { LoadStopped } from './failure.ts';
import { keyRange, type ReplayRange } from './key-range.ts';
import { type Loader, type LoadResult, loadRange } from './load-range.ts';

/** Reads the objects of a range again and writes their rows anew; those not loaded yet are loaded. Its count stands in `load_replays`. Throws LoadStopped, and RangeError on what is no time. */
export async function replay(loader: Loader, range: ReplayRange, until?: number): Promise<LoadResult> {
  const keys = keyRange(range);
  const { result } = await loadRange(loader, keys, { replay: true, until });
  const events = result.loaded + result.duplicate + result.quarantined;
  try {
    await loader.warehouse.execute(sql`
      insert into load_replays (from_key, to_key, objects, events, replayed_at)
      values (${keys.after}, ${keys.before ?? ''}, ${result.objects}, ${events}, ${new Date(loader.clock()).toISOString()}::timestamptz)`);
  } catch (error) {
    throw new LoadStopped(error);
  }
  return result;
}
