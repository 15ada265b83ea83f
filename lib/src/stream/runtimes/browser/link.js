// The page's end of the Worker: its functions, and a Worker that can be ended and restarted with the same data.
import { proxy, wrap } from 'comlink';
import { carryErrors, SandboxFailure } from './failure.js';
const stopped = () => new SandboxFailure('stopped', 'The sandbox was stopped before it responded.');
const answered = (pending, answer) => new Promise((done, fail) => {
    pending.add(fail);
    answer.then(done, fail).finally(() => pending.delete(fail));
});
function start(opening, listeners) {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    const exposed = wrap(worker);
    const pending = new Set();
    const opened = answered(pending, exposed.open(opening, proxy({ ...listeners })));
    function notLoaded() {
        for (const fail of pending)
            fail(new SandboxFailure('download', 'The sandbox’s script could not be loaded.'));
    }
    worker.addEventListener('error', notLoaded);
    // The rejection is handled by callers.
    opened.then(() => worker.removeEventListener('error', notLoaded)).catch(() => { });
    return { worker, calls: exposed, opened, pending };
}
/** Starts the Worker and opens the data under the prefix. Rejects with SandboxError, and leaves no Worker then. */
export async function openLink(prefix, listeners) {
    let ended = false;
    let running = start({ prefix, empty: false }, listeners);
    function end() {
        running.worker.terminate();
        for (const fail of running.pending)
            fail(stopped());
    }
    const passed = (call) => async (...args) => {
        const { worker, calls, opened, pending } = running;
        await opened;
        if (ended || running.worker !== worker)
            throw stopped();
        return await answered(pending, call(calls, args));
    };
    const { found, names, shop } = await running.opened.catch((error) => {
        end();
        throw error;
    });
    const functions = Object.fromEntries(names.map((name) => [name, passed((calls, args) => calls[name](...args))]));
    const shopFunctions = Object.fromEntries(shop.map((name) => [name, passed((calls, args) => calls.shop[name](...args))]));
    return {
        found,
        worker: { ...functions, shop: shopFunctions },
        async restart(empty) {
            end();
            running = start({ prefix, empty }, listeners);
            await running.opened;
        },
        end() {
            ended = true;
            end();
        },
    };
}
carryErrors();
