// Updates the search index of the last build in a thread, which reads it while the first page is rendered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { closePagefind, openIndex } from './pagefind.js';
import { readIndex, updatedIndex } from './update.js';
const folder = workerData;
let few;
const site = (async () => readIndex((file) => readFileSync(join(folder, file))))();
// Awaited with the last message.
site.catch(() => undefined);
async function fewPages() {
    if (!few)
        return undefined;
    const files = await (await few).files();
    return readIndex((file) => files.get(file) ?? new Uint8Array());
}
parentPort?.on('message', async (message) => {
    if ('html' in message) {
        few ??= openIndex();
        // A failure shows when the files are read.
        few.then((index) => index.add(message.path, message.html)).catch(() => undefined);
        return;
    }
    let result;
    try {
        result = await updatedIndex(await site, await fewPages(), message);
    }
    catch (thrown) {
        result = { reason: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    await closePagefind();
    parentPort?.postMessage(result);
});
