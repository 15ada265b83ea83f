// The warehouse's files in IndexedDB. All that one flush changes goes in with one transaction, so what is found later is one moment of the database.
import type { ChangeSet, FileWrite, StorageBackend, StorageEntry } from '@electric-sql/pglite/memfs-frontend';
import { CHUNK, fills, type Piece, piecesOf, pieceTogether } from './chunks.ts';
import { openDatabase, result, written } from './indexed-db.ts';

const STORE = 'files';
/** Records of one read. */
const AT_ONCE = 256;

// A key is [path, chunk]. Chunk −1 holds the size of the file; of a folder it holds −1.
type Key = [path: string, chunk: number];
const FOLDER = -1;

/** All of a path and below it. `0` is the character after `/`. */
const below = (path: string): IDBKeyRange[] => [
  IDBKeyRange.bound([path], [path, []]),
  IDBKeyRange.bound([`${path}/`], [`${path}0`], false, true),
];

function byChunk(chunks: FileWrite['chunks']): Map<number, Piece[]> {
  const pieces = new Map<number, Piece[]>();
  for (const piece of chunks.flatMap(({ at, data }) => piecesOf(at, data))) {
    const known = pieces.get(piece.chunk);
    if (known) known.push(piece);
    else pieces.set(piece.chunk, [piece]);
  }
  return pieces;
}

async function write(store: IDBObjectStore, { path, size, full, truncate, chunks }: FileWrite): Promise<void> {
  if (full) store.delete(IDBKeyRange.bound([path], [path, []]));
  else if (truncate) {
    const last = Math.ceil(size / CHUNK) - 1;
    store.delete(IDBKeyRange.bound([path, Math.max(last, -1) + 1], [path, []]));
    const bytes: Uint8Array | undefined = last < 0 ? undefined : await result(store.get([path, last]));
    if (bytes && bytes.length > size - last * CHUNK) store.put(bytes.slice(0, size - last * CHUNK), [path, last]);
  }
  store.put(size, [path, -1]);
  for (const [chunk, pieces] of byChunk(chunks)) {
    const before = full || fills(pieces, chunk, size) ? undefined : await result(store.get([path, chunk]));
    store.put(pieceTogether(before, pieces), [path, chunk]);
  }
}

async function* load(database: IDBDatabase): AsyncGenerator<StorageEntry> {
  let file: { path: string; data: Uint8Array } | undefined;
  for (let after: Key | undefined; ; ) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([result(store.getAllKeys(range, AT_ONCE)), result(store.getAll(range, AT_ONCE))]);
    for (const [index, key] of (keys as Key[]).entries()) {
      const [path, chunk] = key;
      after = key;
      if (chunk >= 0) file?.data.set(values[index], chunk * CHUNK);
      else {
        if (file) yield { kind: 'file', ...file };
        file = values[index] === FOLDER ? undefined : { path, data: new Uint8Array(values[index]) };
        if (!file) yield { kind: 'dir', path };
      }
    }
    if (keys.length < AT_ONCE) break;
  }
  if (file) yield { kind: 'file', ...file };
}

/** True when a database is kept under that name. */
export async function holdsFiles(name: string): Promise<boolean> {
  const database = await openDatabase(name, [STORE]);
  const files = await result(database.transaction(STORE).objectStore(STORE).count());
  database.close();
  return files > 0;
}

/** Keeps PGlite's files in the database of that name. */
export function fileStore(name: string): StorageBackend {
  let database: IDBDatabase;
  return {
    async init() {
      database = await openDatabase(name, [STORE]);
    },
    load: () => load(database),
    async apply({ ops, files }: ChangeSet) {
      const transaction = database.transaction(STORE, 'readwrite');
      const done = written(transaction);
      const store = transaction.objectStore(STORE);
      for (const { op, path } of ops) {
        if (op === 'mkdir') store.put(FOLDER, [path, -1]);
        else for (const range of below(path)) store.delete(range);
      }
      // A file after the other would wait for each read in between.
      const writes = Promise.all([...files.wal, ...files.data, ...files.control].map((file) => write(store, file)));
      await Promise.all([done, writes]);
    },
    async close() {
      database.close();
    },
  };
}
