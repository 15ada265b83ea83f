// The threads that highlight code: a large site's code takes seconds, and the main thread has pages to parse. Most sites need one; another
// starts when many blocks wait.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
/** Another thread starts when so many blocks wait for each, and after so many a thread: loading a highlighter takes as long as they do. */
const WAITING = 6;
const MANY = 60;
/** A highlighter that runs `file` in threads. Ends the process with a clear error if a thread itself fails, so that no build is published without colors. */
export function codeThread(file = new URL('./code-worker.js', import.meta.url), most = Math.min(4, availableParallelism())) {
    const threads = [];
    let last = 0;
    function start() {
        const worker = new Worker(file);
        const waiting = new Map();
        worker.on('message', (answered) => {
            const one = waiting.get(answered.id);
            waiting.delete(answered.id);
            // An idle thread does not keep the process alive.
            if (waiting.size === 0)
                worker.unref();
            if ('lines' in answered)
                one?.resolve(answered.lines);
            else
                one?.reject(new Error(answered.reason));
        });
        worker.on('error', (cause) => {
            throw new Error(`Code blocks cannot be colored: ${cause.message}`, { cause });
        });
        const thread = { worker, waiting };
        threads.push(thread);
        return thread;
    }
    function idlest() {
        const [first, ...others] = threads;
        if (!first)
            return start();
        const least = others.reduce((best, thread) => (thread.waiting.size < best.waiting.size ? thread : best), first);
        const isBusy = least.waiting.size >= WAITING && last >= MANY * threads.length;
        return isBusy && threads.length < most ? start() : least;
    }
    return (code, language) => new Promise((resolve, reject) => {
        const { worker, waiting } = idlest();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: last, code, language });
    });
}
