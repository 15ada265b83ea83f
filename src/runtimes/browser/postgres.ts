// PGlite over our own files, with the settings that suit a lone session in memory.
import { type Extension, PGlite } from '@electric-sql/pglite';
import type { Engine } from './engine.ts';
import { openFileStore } from './file-store.ts';
import { KeptFiles } from './kept-files.ts';

export interface Postgres {
  pglite: PGlite;
  /** Lets the log of changes go, which nothing else does here: a lone session makes no checkpoints by itself. */
  checkpoint: () => Promise<void>;
  /** Resolves when everything committed so far would be found again after the tab was killed. */
  flush: () => Promise<void>;
}

const settings = {
  // Its files are in memory anyway.
  shared_buffers: '4MB',
  // A flush is one moment of all files, so no page is ever torn and no log of whole pages is needed.
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // One session, and as many locks as a migration takes: the tables of a hundred are twice the engine's own memory.
  max_connections: '4',
  max_pred_locks_per_transaction: '10',
  // Log files are neither filled with zeros nor renamed for use again: both would be written to IndexedDB for nothing.
  wal_init_zero: 'off',
  wal_recycle: 'off',
  min_wal_size: '2MB',
  // A sort that spills goes into memory here too. Beyond this the statement fails.
  temp_file_limit: '64MB',
};

const PAGE = 64 * 1024;
/** The engine's own memory: what it begins with, as it was built, and the most that it may take. A statement that asks for more fails, and the Worker lives. */
const memory = { initial: (128 * 1024 * 1024) / PAGE, maximum: (256 * 1024 * 1024) / PAGE };

const bounded: Extension = {
  name: 'bounded memory',
  setup: async (_pglite, options) => ({ emscriptenOpts: { ...options, wasmMemory: new WebAssembly.Memory(memory) } }),
};

/** The files of a database under a name, as they are being read, so that the engine can be fetched meanwhile. */
export async function openFiles(name: string): Promise<{ files: KeptFiles; empty: boolean }> {
  const store = await openFileStore(name);
  return { files: new KeptFiles(store, PGlite.paths.PGDATA), empty: store.empty };
}

/** Opens the database that lies in these files, or begins there with `cluster`. Rejects when what is there cannot be started. */
export async function openPostgres(files: KeptFiles, engine: Engine, cluster: Blob | undefined): Promise<Postgres> {
  const pglite = await PGlite.create({
    fs: files,
    extensions: { bounded },
    ...engine,
    ...(cluster ? { loadDataDir: cluster } : {}),
    startParams: [...PGlite.defaultStartParams, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
  });
  const checkpoint = async (): Promise<void> => {
    await pglite.exec('checkpoint');
  };
  return { pglite, checkpoint, flush: () => files.flush() };
}
