// The warehouse's files in IndexedDB. Each flush writes all changes in one transaction, so that later reads see one consistent moment of the database.
import { unwrap } from 'idb';
import { openDatabase } from './databases.js';
const STORE = 'files';
/** Records per read. */
const AT_ONCE = 256;
const FOLDER = -1;
/** The range of a path and everything below it. `0` is the character after `/`. */
const below = (path) => [
    IDBKeyRange.bound([path], [path, []]),
    IDBKeyRange.bound([`${path}/`], [`${path}0`], false, true),
];
function writeFile(store, { path, file, chunks }) {
    if (!chunks)
        store.delete(IDBKeyRange.bound([path], [path, []]));
    store.put(file.usedBytes, [path, -1]);
    for (const chunk of chunks ?? file.chunks.keys()) {
        const bytes = file.chunks[chunk];
        if (bytes)
            store.put(bytes, [path, chunk]);
    }
}
function write(store, { paths, files }) {
    for (const { kind, path } of paths) {
        if (kind === 'folder')
            store.put(FOLDER, [path, -1]);
        else
            for (const range of below(path))
                store.delete(range);
    }
    for (const file of files)
        writeFile(store, file);
}
async function readAll(database) {
    const kept = [];
    for (let after;;) {
        const range = after && IDBKeyRange.lowerBound(after, true);
        const { store } = database.transaction(STORE);
        const [keys, values] = await Promise.all([store.getAllKeys(range, AT_ONCE), store.getAll(range, AT_ONCE)]);
        for (const [index, key] of keys.entries()) {
            const [path, chunk] = key;
            after = key;
            const file = kept.at(-1)?.file;
            if (chunk >= 0) {
                if (file)
                    file.chunks[chunk] = values[index];
            }
            else
                kept.push(values[index] === FOLDER ? { path } : { path, file: { usedBytes: values[index], chunks: [] } });
        }
        if (keys.length < AT_ONCE)
            return kept;
    }
}
/** Opens the files of the database with that name. */
export async function openFileStore(name) {
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
            }
            catch (error) {
                transaction.abort();
                await transaction.done.catch(() => { });
                throw error;
            }
            await transaction.done;
        },
        close: () => database.close(),
    };
}
