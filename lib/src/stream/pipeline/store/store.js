import { batchKey } from './object-key.js';
/** An object is closed once it has this many lines or UTF-16 units. */
const MOST_LINES = 5_000;
const MOST_TEXT = 8 * 1024 * 1024;
/** Removes from the front what fits into one object; at least one. */
function nextBatch(queue) {
    let lines = 0;
    let text = 0;
    const fits = queue.findIndex(({ lines: more }, index) => {
        lines += more.length;
        text += more.reduce((sum, line) => sum + line.length, 0);
        return index > 0 && (lines > MOST_LINES || text > MOST_TEXT);
    });
    return queue.splice(0, fits < 0 ? queue.length : fits);
}
/** A store for one log. One object is written at a time, in the order of the calls. */
export function createStore(name, { log, clock, ids }) {
    const queue = [];
    let writing = false;
    async function append(lines) {
        const key = batchKey(name, clock(), ids(), lines.length);
        try {
            await log.append(key, `${lines.join('\n')}\n`);
        }
        catch (error) {
            // A response may be lost after the object was written. Then it is stored, and reporting a failure would count it wrongly.
            const found = await log.read(key).catch(() => undefined);
            if (found !== `${lines.join('\n')}\n`)
                throw error;
        }
        return { key, events: lines.length };
    }
    async function write() {
        writing = true;
        while (queue.length > 0) {
            const batch = nextBatch(queue);
            try {
                const stored = await append(batch.flatMap(({ lines }) => lines));
                for (const { done } of batch)
                    done(stored);
            }
            catch (error) {
                for (const { failed } of batch)
                    failed(error);
            }
        }
        writing = false;
    }
    return (lines) => new Promise((done, failed) => {
        queue.push({ lines, done, failed });
        if (!writing)
            void write();
    });
}
