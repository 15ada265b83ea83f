// `npm start`: builds the site and serves it. Needs no browser, no account and no free port 4321.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { commandFile } from '../cache/folders.js';
import { contentRoot } from '../content/content-root.js';
import { helped, refusalText } from './arguments.js';
import { isShown, options, startPort, usage } from './start-options.js';
/** True when this machine lets us listen on `port` of localhost, on both of its addresses where it has two. */
async function isFree(port) {
    for (const host of ['127.0.0.1', '::1']) {
        const probe = createServer();
        const outcome = await Promise.race([
            once(probe.listen(port, host), 'listening').then(() => 'free'),
            once(probe, 'error').then(([error]) => error.code),
        ]).catch((error) => error.code);
        if (outcome === 'free')
            await new Promise((closed) => probe.close(closed));
        else if (outcome === 'EADDRINUSE' || outcome === 'EACCES')
            return false;
    }
    return true;
}
/** The first free port from `wanted` on. */
async function freePort(wanted) {
    for (let port = wanted; port < wanted + 100; port += 1)
        if (await isFree(port))
            return port;
    throw new Error(`No port from ${wanted} to ${wanted + 99} is free: choose another with --port.`);
}
/** Sites of several content roots can be served side by side: each is built into a separate folder. */
function environment() {
    const content = createHash('sha256').update(contentRoot()).digest('hex').slice(0, 12);
    return { ...process.env, SHIPLOG_OUT: process.env['SHIPLOG_OUT'] || resolve('.cache/start', content) };
}
/** Runs a command in this terminal, without the lines that are not useful while waiting for an address; resolves with its exit code. */
async function run(...words) {
    const child = spawn(process.execPath, [commandFile(), ...words], { stdio: ['inherit', 'pipe', 'inherit'], env: environment() });
    createInterface({ input: child.stdout }).on('line', (line) => {
        if (isShown(line))
            console.log(line);
    });
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => child.kill(signal));
    const [code] = (await once(child, 'exit'));
    return code ?? 1;
}
export async function main(words) {
    if (helped(words, usage, options))
        return;
    const wanted = startPort(words, process.env['PORT']);
    if (typeof wanted === 'object') {
        process.stderr.write(refusalText(wanted));
        process.exit(1);
    }
    console.log('Building the site …');
    const built = await run('build');
    if (built !== 0) {
        console.error('The site was not built, so there is nothing to serve: fix what is named above and start again.');
        process.exit(built);
    }
    const port = await freePort(wanted);
    if (port !== wanted)
        console.log(`Port ${wanted} is taken; serving on ${port}.`);
    process.exit(await run('preview', '--port', String(port), '--ignore-lock'));
}
