// The lake of this host: opened for one process, written once or again and again.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LOOK_BACK } from '../../../pipeline/load/load.ts';
import { hourFolder } from '../../../pipeline/store/object-key.ts';
import { lockFolder } from '../folder-lock.ts';
import { requireFolder } from '../folder-log.ts';
import { openDatabase } from './database.ts';
import { type LakePorts, type LakeResult, writeLake } from './write-lake.ts';

const HOUR = 60 * 60 * 1000;
/** A run of a watch reads the newest hours of the raw log (LOOK_BACK); once in this time it reads all of it, for objects that arrive late. */
const LOOK_BACK_EVERY = HOUR;

/** Memory of DuckDB while it writes: what a batch needs, with room. */
const MEMORY = '1GB';

export interface KeepOptions extends Pick<LakePorts, 'raw' | 'root' | 'wrote' | 'batchRows'> {
  /** Milliseconds since 1970. */
  clock: () => number;
}

export interface Keeper {
  /** Writes what the lake lacks, of the whole log. */
  write: () => Promise<LakeResult>;
  /** Writes now and `every` milliseconds after each run, until it is stopped. `ran` and `failed` are called after each run. */
  watch: (every: number, ran: (result: LakeResult) => void, failed: (error: unknown) => void) => Promise<void>;
  /** Ends a run once what it has read is written, and a watch. */
  stop: () => void;
  close: () => Promise<void>;
}

/** Opens the lake in `root` for writing. Throws CannotStart if another process does that already. */
export async function openKeeper({ clock, root, ...ports }: KeepOptions): Promise<Keeper> {
  await requireFolder(root);
  const unlock = await lockFolder(root, { what: 'The lake', otherwise: 'set LAKE_FOLDER to another folder' });
  // Beside the drafts, which a run removes while the database is open. A process that was killed leaves its own.
  const spill = join(root, '.spill');
  const database = await rm(spill, { recursive: true, force: true })
    .then(() => openDatabase(spill, { memory_limit: MEMORY }))
    .catch(async (error: unknown) => {
      await unlock();
      throw error;
    });
  let stopped = false;
  let wake = (): void => {};
  const write = (after?: string): Promise<LakeResult> =>
    writeLake({ ...ports, root, database: database.connection, stopped: () => stopped }, after);
  return {
    write: () => write(),
    async watch(every, ran, failed) {
      for (let lookedBack = Number.NEGATIVE_INFINITY; !stopped; ) {
        const now = clock();
        // A clock that was set back looks back too.
        const looksBack = Math.abs(now - lookedBack) > LOOK_BACK_EVERY;
        try {
          const result = await write(looksBack ? '' : hourFolder('events', Math.max(0, now - LOOK_BACK)));
          if (looksBack) lookedBack = now;
          ran(result);
        } catch (error) {
          lookedBack = Number.NEGATIVE_INFINITY;
          failed(error);
        }
        if (stopped) return;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, every);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    stop() {
      stopped = true;
      wake();
    },
    async close() {
      database.close();
      // A folder that cannot be removed yet, as on Windows, is emptied by the next run.
      await rm(spill, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
      await unlock();
    },
  };
}
