// Highlights code in a separate thread, so that pages are parsed meanwhile.
import { parentPort } from 'node:worker_threads';
import { highlight } from '../markdown/highlight.js';
parentPort?.on('message', ({ id, code, language }) => {
    const answer = (answered) => parentPort?.postMessage(answered);
    highlight(code, language).then((lines) => answer({ id, lines }), (error) => answer({ id, reason: error instanceof Error ? error.message : String(error) }));
});
