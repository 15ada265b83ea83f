// How far loads have read the raw log. It only saves listing: the checkpoint decides whether an object is loaded.
import { sql } from 'drizzle-orm';
import { rowsOf } from '../warehouse/rows-of.js';
import { LoadStopped } from './failure.js';
/** The progress of earlier loads. Throws LoadStopped. */
export async function readProgress(database) {
    try {
        const [row] = rowsOf(await database.execute(sql `select settled_key as watermark, round_key as "rescanCursor" from load_progress`));
        return row ?? { watermark: '', rescanCursor: '' };
    }
    catch (error) {
        throw new LoadStopped(error);
    }
}
/** Writes it if it changed. Throws LoadStopped. */
export async function writeProgress(database, before, after) {
    if (before.watermark === after.watermark && before.rescanCursor === after.rescanCursor)
        return;
    try {
        await database.execute(sql `
      insert into load_progress (log, settled_key, round_key) values ('events', ${after.watermark}, ${after.rescanCursor})
      on conflict (log) do update set settled_key = excluded.settled_key, round_key = excluded.round_key`);
    }
    catch (error) {
        throw new LoadStopped(error);
    }
}
