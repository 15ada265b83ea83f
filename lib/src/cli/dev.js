// `shiplog dev`: Astro's server in a separate process. An edit that changes the settings starts a new process at the same port:
// a restart within a process leaves modules, watchers and entries of the old settings behind.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { commandFile } from '../cache/folders.js';
import { atPort } from './start-options.js';
/** Runs the server with the arguments `words` until it ends; resolves with its exit code. */
export async function dev(words) {
    let child;
    // At other signals Vite waits until each open page has closed its connection. What the server writes is written atomically.
    const end = () => child?.kill('SIGKILL');
    let isEnding = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            isEnding = true;
            end();
        });
    }
    let now = words;
    for (;;) {
        const started = fork(commandFile(), now, { env: { ...process.env, SHIPLOG_DEV: 'child' } });
        child = started;
        let again = false;
        started.on('message', ({ restart }) => {
            again = true;
            now = atPort(words, restart);
            end();
        });
        const [code] = (await once(started, 'exit'));
        if (!again || isEnding)
            return code ?? 0;
    }
}
