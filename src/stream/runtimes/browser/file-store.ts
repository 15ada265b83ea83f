// The warehouse's files in IndexedDB. Each flush writes all changes in one transaction, so that later reads see one consistent moment of the database.
import { type IDBPDatabase, unwrap } from 'idb';
import type { Chunked } from './chunks.ts';
import { openDatabase } from './databases.ts';

const STORE = 'files';
/** Records per read. */
const AT_ONCE = 256;

// A key is [path, chunk]. Chunk −1 contains the size of the file; for a folder it is −1.
type Key = [path: string, chunk: number];
const FOLDER = -1;

/** A file, or a folder if `file` is missing. Paths are relative to the data directory and start with a slash. */
export interface Kept {
  path: string;
  file?: Chunked;
}

/** How a file changed since the last write. */
export interface FileChange {
  path: string;
  file: Chunked;
  /** The changed chunks; `undefined` if the file is new or was truncated. */
  chunks: ReadonlySet<number> | undefined;
}

export interface Changes {
  /** In order, and before the files. A removal includes everything below the path. */
  paths: { kind: 'removed' | 'folder'; path: string }[];
  files: FileChange[];
}

/** The range of a path and everything below it. `0` is the character after `/`. */
const below = (path: string): IDBKeyRange[] => [
  IDBKeyRange.bound([path], [path, []]),
  IDBKeyRange.bound([`${path}/`], [`${path}0`], false, true),
];

function writeFile(store: IDBObjectStore, { path, file, chunks }: FileChange): void {
  if (!chunks) store.delete(IDBKeyRange.bound([path], [path, []]));
  store.put(file.usedBytes, [path, -1]);
  for (const chunk of chunks ?? file.chunks.keys()) {
    const bytes = file.chunks[chunk];
    if (bytes) store.put(bytes, [path, chunk]);
  }
}

function write(store: IDBObjectStore, { paths, files }: Changes): void {
  for (const { kind, path } of paths) {
    if (kind === 'folder') store.put(FOLDER, [path, -1]);
    else for (const range of below(path)) store.delete(range);
  }
  for (const file of files) writeFile(store, file);
}

async function readAll(database: IDBPDatabase): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let after: Key | undefined; ; ) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const { store } = database.transaction(STORE);
    const [keys, values] = await Promise.all([store.getAllKeys(range, AT_ONCE), store.getAll(range, AT_ONCE)]);
    for (const [index, key] of (keys as Key[]).entries()) {
      const [path, chunk] = key;
      after = key;
      const file = kept.at(-1)?.file;
      if (chunk >= 0) {
        if (file) file.chunks[chunk] = values[index];
      } else kept.push(values[index] === FOLDER ? { path } : { path, file: { usedBytes: values[index], chunks: [] } });
    }
    if (keys.length < AT_ONCE) return kept;
  }
}

export interface FileStore {
  /** True if nothing is stored. */
  empty: boolean;
  /** Everything stored, folders before their contents. */
  read: () => Promise<Kept[]>;
  /** Writes all changes or none, as they are when it is called. Rejects if they were not written. */
  apply: (changes: Changes) => Promise<void>;
  close: () => void;
}

/** Opens the files of the database with that name. */
export async function openFileStore(name: string): Promise<FileStore> {
  const database = await openDatabase(name, [STORE]);
  const empty = (await database.count(STORE)) === 0;
  return {
    empty,
    read: () => readAll(database),
    async apply(changes) {
      const transaction = database.transaction(STORE, 'readwrite');
      try {
        // The plain store: a promise for each of thousands of chunks would be waste, and those of a failed transaction would be unhandled.
        write(unwrap(transaction.store), changes);
      } catch (error) {
        transaction.abort();
        await transaction.done.catch(() => {});
        throw error;
      }
      await transaction.done;
    },
    close: () => database.close(),
  };
}
