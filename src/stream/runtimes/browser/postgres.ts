// PGlite over our files, with settings for a single session in memory.
import { type Extension, PGlite } from '@electric-sql/pglite';
import { pinSession } from '../../pipeline/warehouse/session.ts';
import type { Engine } from './engine.ts';
import { openFileStore } from './file-store.ts';
import { KeptFiles } from './kept-files.ts';

export interface Postgres {
  pglite: PGlite;
  /** Truncates the write-ahead log, which nothing else does here: a single session triggers no automatic checkpoints. */
  checkpoint: () => Promise<void>;
  /** Resolves once everything committed so far would survive a killed tab. */
  flush: () => Promise<void>;
}

const settings = {
  // Its files are in memory anyway.
  shared_buffers: '4MB',
  // A flush is one moment of all files, so no page is ever torn and full-page writes are not needed.
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // One session, and as many locks as a migration needs: the lock tables for a hundred sessions are twice the engine's memory.
  max_connections: '4',
  max_pred_locks_per_transaction: '10',
  // Log files are neither filled with zeros nor recycled: both would be written to IndexedDB for nothing.
  wal_init_zero: 'off',
  wal_recycle: 'off',
  min_wal_size: '2MB',
  // A sort that spills also uses memory here. Above this limit the statement fails.
  temp_file_limit: '64MB',
};

const PAGE = 64 * 1024;
/** The engine's memory: its initial size, as it was built, and its maximum. A statement that needs more fails, and the Worker survives. */
const memory = { initial: (128 * 1024 * 1024) / PAGE, maximum: (256 * 1024 * 1024) / PAGE };

const bounded: Extension = {
  name: 'bounded memory',
  setup: async (_pglite, options) => ({ emscriptenOpts: { ...options, wasmMemory: new WebAssembly.Memory(memory) } }),
};

/** The files of a database, which are being read while the engine is fetched. */
export async function openFiles(name: string): Promise<{ files: KeptFiles; empty: boolean }> {
  const store = await openFileStore(name);
  return { files: new KeptFiles(store, PGlite.paths.PGDATA), empty: store.empty };
}

/** Opens the database in these files, or creates it from `cluster`. Rejects if it cannot be started. */
export async function openPostgres(files: KeptFiles, engine: Engine, cluster: Blob | undefined): Promise<Postgres> {
  const pglite = await PGlite.create({
    fs: files,
    extensions: { bounded },
    ...engine,
    ...(cluster ? { loadDataDir: cluster } : {}),
    startParams: [...PGlite.defaultStartParams, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
  });
  // A reader with all rights may have changed the defaults of role or database.
  await pglite.exec(pinSession());
  const checkpoint = async (): Promise<void> => {
    await pglite.exec('checkpoint');
  };
  return { pglite, checkpoint, flush: () => files.flush() };
}
