// One IndexedDB table, read and written in one transaction, so that no other tab interferes.
const ROWS = 'rows';
/** A database that takes longer counts as unavailable. */
const OPEN_MS = 3_000;
/** The key of the head: below all numbers. */
export const HEAD = Number.NEGATIVE_INFINITY;
/** Opens the database `name`, whose rows contain events, each under the number of its first one. Rejects if the browser has none or refuses. */
export const openDatabase = (name) => new Promise((resolve, reject) => {
    setTimeout(reject, OPEN_MS);
    const opening = indexedDB.open(name, 2);
    opening.onupgradeneeded = ({ oldVersion }) => {
        const rows = opening.result.createObjectStore(ROWS);
        if (!oldVersion)
            return;
        // Version 1 had one row per event.
        const previous = opening.transaction?.objectStore('events').getAll();
        if (previous)
            previous.onsuccess = () => {
                for (const event of previous.result) {
                    rows.put([event], event.sequence);
                    rows.put([event.sequence], HEAD);
                }
                opening.result.deleteObjectStore('events');
            };
    };
    opening.onerror = reject;
    opening.onsuccess = () => {
        const database = opening.result;
        // Another tab deletes it, or a later version upgrades it.
        database.onversionchange = () => database.close();
        resolve((query, work, count) => new Promise((done, fail) => {
            const transaction = database.transaction(ROWS, 'readwrite');
            const rows = transaction.objectStore(ROWS);
            const reading = rows.getAll(query, count);
            reading.onsuccess = () => {
                const result = work(reading.result, rows);
                transaction.oncomplete = () => done(result);
            };
            transaction.onabort = fail;
        }));
    };
});
