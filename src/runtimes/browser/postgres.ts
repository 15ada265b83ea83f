// PGlite over our own files, flushed when we say so: a flush after every statement, as PGlite would have it, makes a load wait for the disk.
import { PGlite } from '@electric-sql/pglite';
import { MemfsFrontendFS } from '@electric-sql/pglite/memfs-frontend';
import type { Engine } from './engine.ts';
import { fileStore } from './file-store.ts';

/** Files in memory, written to IndexedDB by `flush` alone. */
class FlushedFiles extends MemfsFrontendFS {
  override async syncToFs(): Promise<void> {}
  flush(): Promise<void> {
    return super.syncToFs();
  }
}

export interface Postgres {
  pglite: PGlite;
  /** Lets the log of changes go, which nothing else does here: a lone session makes no checkpoints by itself. */
  checkpoint: () => Promise<void>;
  /** Resolves when everything committed so far would be found again after the tab was killed. */
  flush: () => Promise<void>;
}

const settings = {
  shared_buffers: '16MB',
  // A flush is one moment of all files, so no page is ever torn and no log of whole pages is needed.
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Log files are neither filled with zeros nor renamed for use again: both would be written to IndexedDB for nothing.
  wal_init_zero: 'off',
  wal_recycle: 'off',
  min_wal_size: '2MB',
};

/** Opens the database that is kept under a name, or begins there with `cluster`. Rejects when what is there cannot be started. */
export async function openPostgres(name: string, engine: Engine, cluster: Blob | undefined): Promise<Postgres> {
  const fs = new FlushedFiles(fileStore(name));
  const pglite = await PGlite.create({
    fs,
    ...engine,
    ...(cluster ? { loadDataDir: cluster } : {}),
    startParams: [...PGlite.defaultStartParams, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
  });
  const checkpoint = async (): Promise<void> => {
    await pglite.exec('checkpoint');
  };
  return { pglite, checkpoint, flush: () => fs.flush() };
}
