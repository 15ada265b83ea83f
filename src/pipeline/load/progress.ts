// How far loads have looked through the raw log. It only spares listing: whether an object is loaded, the checkpoint says.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { LoadStopped } from './failure.ts';

export interface Progress {
  /** Everything before this key was looked at when its hour was some hours old. Empty at first. */
  settled: string;
  /** Where the round through what is settled goes on. Empty at its beginning. */
  round: string;
}

/** What earlier loads wrote. Throws LoadStopped. */
export async function readProgress(database: Database): Promise<Progress> {
  try {
    const [row] = rowsOf<Progress>(await database.execute(sql`select settled_key as settled, round_key as round from load_progress`));
    return row ?? { settled: '', round: '' };
  } catch (error) {
    throw new LoadStopped(error);
  }
}

/** Writes it where it changed. Throws LoadStopped. */
export async function writeProgress(database: Database, before: Progress, after: Progress): Promise<void> {
  if (before.settled === after.settled && before.round === after.round) return;
  try {
    await database.execute(sql`
      insert into load_progress (log, settled_key, round_key) values ('events', ${after.settled}, ${after.round})
      on conflict (log) do update set settled_key = excluded.settled_key, round_key = excluded.round_key`);
  } catch (error) {
    throw new LoadStopped(error);
  }
}
