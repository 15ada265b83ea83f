// Results on disk, one file for each key. Several processes may use a store at once, and a broken file counts as absent.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDiskFault } from './disk-fault.js';
/** Milliseconds between two marks of use: reading a result rarely writes. */
const MARK = 24 * 60 * 60 * 1000;
/** Writes under a unique name first, so that a reader, another writer or an interruption never meets a partial file. */
export function replaceFile(file, content) {
    const partial = `${file}.${randomUUID()}.part`;
    mkdirSync(dirname(file), { recursive: true });
    try {
        writeFileSync(partial, content);
        renameSync(partial, file);
    }
    catch (thrown) {
        rmSync(partial, { force: true });
        throw thrown;
    }
}
/** Calls `keep`, which writes what can be made again. False if the disk does not take it: the next build only takes longer. */
export function keepIfPossible(keep) {
    try {
        keep();
        return true;
    }
    catch (thrown) {
        if (!isDiskFault(thrown))
            throw thrown;
        return false;
    }
}
/** A temporary folder for results of stores that cannot be written, removed when the process ends. */
let aside;
function asideFolder() {
    if (aside === undefined) {
        const folder = mkdtempSync(join(tmpdir(), 'shiplog-cache-'));
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
        aside = folder;
    }
    return aside;
}
export class Store {
    #folder;
    #suffix;
    /** Files of results that are not in the folder, because it cannot be written. */
    #aside = new Map();
    /** Keys are file names without `suffix`. */
    constructor(folder, suffix) {
        this.#folder = folder;
        this.#suffix = suffix;
    }
    #at(key) {
        return join(this.#folder, key + this.#suffix);
    }
    /** The file of a result, marked as used: `prune` removes what no build uses. `undefined` if it is not stored. */
    file(key) {
        const known = this.#aside.get(key);
        if (known !== undefined)
            return known;
        const file = this.#at(key);
        const found = statSync(file, { throwIfNoEntry: false });
        if (!found?.isFile() || found.size === 0)
            return undefined;
        const now = Date.now();
        try {
            if (now - found.mtimeMs > MARK)
                utimesSync(file, now / 1000, now / 1000);
        }
        catch {
            // A read-only store has no marks, and nothing in it is removed.
        }
        return file;
    }
    /** The result as `parse` reads it; `undefined` if it is not stored, or if `parse` throws. */
    read(key, parse) {
        const file = this.file(key);
        try {
            return file === undefined ? undefined : parse(readFileSync(file));
        }
        catch {
            return undefined;
        }
    }
    /** Stores a result and returns its file: a temporary one where the folder is read-only or its disk is full. */
    write(key, content) {
        const file = this.#at(key);
        try {
            replaceFile(file, content);
            return file;
        }
        catch {
            // Of the same name: a bundler makes the name of an asset from it.
            const temporary = join(asideFolder(), basename(this.#folder), key + this.#suffix);
            replaceFile(temporary, content);
            this.#aside.set(key, temporary);
            return temporary;
        }
    }
    /** Stores a result that can be made again: in a read-only store the next build only takes longer. */
    keep(key, content) {
        try {
            replaceFile(this.#at(key), content);
        }
        catch { }
    }
    remove(key) {
        rmSync(this.#at(key), { force: true });
    }
}
/** A result in JSON, for `Store.read`. */
export const fromJson = (content) => JSON.parse(content.toString('utf8'));
