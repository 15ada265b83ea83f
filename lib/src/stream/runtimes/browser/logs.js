import { REJECTED } from './databases.js';
/** A log in one object store. Its contents survive a closed or killed tab. */
export const objectLog = (database, store) => ({
    async append(key, text) {
        await database.add(store, text, key);
    },
    async list(after, limit) {
        return (await database.getAllKeys(store, after === '' ? null : IDBKeyRange.lowerBound(after, true), limit));
    },
    async read(key) {
        const text = await database.get(store, key);
        if (text === undefined)
            throw new Error(`${key} does not exist`);
        return text;
    },
});
/** One object's entries, newest first. A truncated line is omitted. */
export function entriesOf(text) {
    return text
        .split('\n')
        .reverse()
        .flatMap((line) => {
        try {
            const { reasons, event, body, _ingest } = JSON.parse(line);
            return [
                { reasons, receivedAt: _ingest.receivedAt, ...(event === undefined ? {} : { event }), ...(body === undefined ? {} : { body }) },
            ];
        }
        catch {
            return [];
        }
    });
}
/** The newest entries of the rejected log, newest first. */
export async function newestRejected(logs, limit) {
    const texts = [];
    let cursor = await logs.transaction(REJECTED).store.openCursor(null, 'prev');
    for (; cursor && texts.length < limit; cursor = await cursor.continue())
        texts.push(cursor.value);
    return texts.flatMap(entriesOf).slice(0, limit);
}
