// Reprocesses hours of the raw log, after a change of the load or if a row is in doubt. Duplicates are ignored and no row is removed.
import { sql } from 'drizzle-orm';
import { LoadStopped } from './failure.js';
import { keyRange } from './key-range.js';
import { loadRange } from './load-range.js';
/** Reads the objects of a range and rewrites their rows; objects that are not loaded yet are loaded. The count is stored in `load_replays`. Throws LoadStopped, and RangeError for an invalid time. */
export async function replay(loader, range, until) {
    const keys = keyRange(range);
    const { result } = await loadRange(loader, keys, { replay: true, until });
    const events = result.loaded + result.duplicate + result.quarantined;
    try {
        await loader.warehouse.execute(sql `
      insert into load_replays (from_key, to_key, objects, events, replayed_at)
      values (${keys.after}, ${keys.before ?? ''}, ${result.objects}, ${events}, ${new Date(loader.clock()).toISOString()}::timestamptz)`);
    }
    catch (error) {
        throw new LoadStopped(error);
    }
    return result;
}
