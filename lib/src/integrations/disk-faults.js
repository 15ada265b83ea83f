// A build that cannot write ends with one sentence, whichever library met the full disk: Astro prints errors to the console and exits.
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { diskFault } from '../cache/disk-fault.js';
import { outputOf } from './scratch.js';
/** From now on errors of the disk are printed as a sentence. `words` are the arguments of `build`. */
export function plainDiskFaults(words, cwd = process.cwd()) {
    const folders = [resolve(cwd, outputOf(words, process.env)), resolve(cwd, '.cache'), tmpdir()];
    const print = console.error;
    const plain = (parts) => diskFault(parts.map((part) => (part instanceof Error ? `${part.message}\n${part.stack}` : String(part))).join(' '), folders);
    console.error = (...parts) => {
        const fault = plain(parts);
        print(...(fault === undefined ? parts : [`\n${fault}`]));
    };
    process.on('uncaughtException', (thrown) => {
        console.error(thrown);
        process.exit(1);
    });
}
