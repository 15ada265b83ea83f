// The check in a separate thread, which begins while the rest of the tool is still being loaded.
import { Worker } from 'node:worker_threads';
import { endBuild } from './build-stop.js';
export const checkThread = (root) => new Worker(new URL('./check-worker.js', import.meta.url), { workerData: { root } });
const running = new Map();
/** Checks the content in a thread, once in the process of a build. */
export function checked(root) {
    const checking = running.get(root) ?? start(root);
    running.set(root, checking);
    return checking;
}
function start(root) {
    const facts = Promise.withResolvers();
    const verdict = Promise.withResolvers();
    checkThread(root)
        .on('message', (message) => {
        if ('facts' in message)
            facts.resolve(message.facts);
        else
            verdict.resolve(message.verdict);
    })
        .once('error', ({ message }) => endBuild(`The content could not be checked: ${message}`));
    return { facts: facts.promise, verdict: verdict.promise };
}
