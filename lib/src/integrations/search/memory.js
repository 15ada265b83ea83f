// Reuses the search index of the last build while the pages stay the same, because Pagefind cannot update an index.
// The index is moved aside before Astro empties its folder, and moved back: copying a thousand files would take half a second.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepIfPossible, replaceFile } from '../../cache/store.js';
import { indexedPage } from './pages.js';
/** The folder in which builds remember their index. `cache` is Astro's cache folder. */
export const searchMemory = (cache) => join(cache, 'search');
/** A digest of names, sizes and times of all files below `folder`: while it stays the same, nothing has changed them. */
function lieOf(folder) {
    const hash = createHash('sha1');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
        const file = statSync(join(folder, name));
        // Moving a folder changes its own time.
        if (file.isFile())
            hash.update(`${name}\0${file.size} ${file.mtimeMs} ${file.ctimeMs}\n`);
    }
    return hash.digest('base64url');
}
/** Moves a folder, across disks if needed. */
function move(from, to) {
    try {
        renameSync(from, to);
    }
    catch {
        cpSync(from, to, { recursive: true });
        rmSync(from, { recursive: true, force: true });
    }
}
function recall(folder) {
    try {
        return JSON.parse(readFileSync(join(folder, 'memory.json'), 'utf8'));
    }
    catch {
        return { pages: [], files: '' };
    }
}
/** The pages of the index at `source`; undefined if it is not the last one, unmodified. */
export function lastIndex(folder, source) {
    const { pages, files } = recall(folder);
    return existsSync(source) && files === lieOf(source) ? pages : undefined;
}
/** Records which pages the index at `source` contains. */
export function rememberIndex(folder, source, pages) {
    const remembered = { pages: [...pages], files: lieOf(source) };
    keepIfPossible(() => replaceFile(join(folder, 'memory.json'), JSON.stringify(remembered)));
}
const asideIn = (folder) => join(folder, 'pagefind');
/** Moves the index at `source` aside into `folder` if it is the cached one, unmodified. Call it before `source` is emptied. */
export function setAside(folder, source) {
    const aside = asideIn(folder);
    // An interrupted build left it there.
    if (existsSync(aside) || !existsSync(source))
        return;
    try {
        if (recall(folder).files === lieOf(source))
            move(source, aside);
    }
    catch {
        rmSync(folder, { recursive: true, force: true });
    }
}
/** The pages of the last index, and whether this build differs so far. `folder` is the cache folder. */
export class SearchMemory {
    #folder;
    #before;
    #now = new Map();
    #same;
    constructor(folder) {
        this.#folder = folder;
        this.#before = new Map(existsSync(asideIn(folder)) ? recall(folder).pages.map(([path, digest]) => [path, digest]) : []);
        this.#same = this.#before.size > 0;
    }
    /** Records a page; true while every page so far is unchanged. */
    isKnown(path, html) {
        const page = indexedPage(path, html);
        this.#now.set(path, page);
        this.#same &&= this.#before.get(path) === page[1];
        return this.#same;
    }
    /** True if this build has exactly the pages of the last one. */
    isWhole() {
        return this.#same && this.#now.size === this.#before.size;
    }
    /** Moves the saved index to `target`; false if that fails, and then it is discarded. */
    restore(target) {
        try {
            move(asideIn(this.#folder), target);
            rememberIndex(this.#folder, target, [...this.#now.values()]);
            return true;
        }
        catch {
            rmSync(this.#folder, { recursive: true, force: true });
            return false;
        }
    }
    /** Caches the new index at `source`. If writing fails, the next build only takes longer. */
    keep(source) {
        try {
            rmSync(this.#folder, { recursive: true, force: true });
            rememberIndex(this.#folder, source, [...this.#now.values()]);
        }
        catch {
            rmSync(this.#folder, { recursive: true, force: true });
        }
    }
}
