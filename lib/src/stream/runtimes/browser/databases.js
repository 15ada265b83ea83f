// The sandbox's databases in IndexedDB. Only the Worker loads this file, and idb with it.
import { openDB } from 'idb';
/** The object stores of the logs' database. */
export const RAW = 'raw';
export const REJECTED = 'rejected';
/** Opens a database with these object stores, whose keys are explicit. Rejects if storage is not allowed. */
export async function openDatabase(name, stores) {
    const database = await openDB(name, 1, {
        upgrade(created) {
            for (const store of stores)
                created.createObjectStore(store);
        },
        // Another connection wants to delete the database: close to let it.
        blocking: () => database.close(),
    });
    return database;
}
