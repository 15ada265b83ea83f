// The renditions of a build: drawn while pages are rendered, cached between builds by content, copied into the site at its end.
import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../cache/store.js';
import { drawRenditions, pictureFault } from './draw.js';
import { digestOf } from './picture-facts.js';
import { renditionName } from './renditions.js';
/** Pictures drawn at once. Node has four threads for such work, and files are written by them too. */
const AT_ONCE = Math.min(availableParallelism(), 3);
export class PictureStore {
    #cache;
    #wanted = new Set();
    #waiting = [];
    #working = new Set();
    /** Rendition → its file, for files that cannot be drawn. */
    #unreadable = new Map();
    #faults = new Map();
    #drawn = 0;
    /** `cache` is a folder that several builds may use at once. */
    constructor(cache) {
        // A rendition's name has its suffix.
        this.#cache = new Store(cache, '');
    }
    /** Draws the renditions that are not cached. `fileOf` returns the file with that digest; renditions without one are taken from the cache only. */
    want(renditions, fileOf) {
        const isNew = ({ digest, width }) => {
            const name = renditionName(digest, width);
            if (this.#wanted.has(name))
                return false;
            this.#wanted.add(name);
            return this.#cache.file(name) === undefined;
        };
        for (const [digest, missing] of Map.groupBy(renditions.filter(isNew), (rendition) => rendition.digest)) {
            const file = fileOf(digest);
            const widths = missing.map(({ width }) => width);
            if (file)
                this.#waiting.push(() => this.#draw(file, digest, widths));
        }
        this.#start();
    }
    /** Waits for the drawings and copies all renditions into `folder`. Returns the files that could not be drawn: they are published unmodified. */
    async copyTo(folder) {
        while (this.#working.size > 0)
            await Promise.all(this.#working);
        // A rendition that is nowhere is reported with its page when links are checked.
        const sources = [...this.#wanted]
            .map((name) => ({ name, source: this.#unreadable.get(name) ?? this.#cache.file(name) }))
            .filter((one) => one.source !== undefined);
        if (sources.length > 0)
            await mkdir(folder, { recursive: true });
        await Promise.all(sources.map(({ name, source }) => copyFile(source, join(folder, name), constants.COPYFILE_FICLONE)));
        const unreadable = [...this.#faults].map(([file, fault]) => ({ file, fault })).sort((one, other) => (one.file < other.file ? -1 : 1));
        return { renditions: sources.length, drawn: this.#drawn, unreadable };
    }
    #start() {
        while (this.#working.size < AT_ONCE) {
            const job = this.#waiting.shift();
            if (!job)
                return;
            const work = job().then(() => {
                this.#working.delete(work);
                this.#start();
            });
            // Reported by `copyTo`.
            work.catch(() => { });
            this.#working.add(work);
        }
    }
    async #draw(file, digest, widths) {
        const bytes = await readFile(file);
        if (digestOf(bytes) !== digest)
            throw new Error(`${file} changed during the build: build again.`);
        const drawn = await drawRenditions(bytes, widths).catch(pictureFault);
        if (!(drawn instanceof Map)) {
            this.#faults.set(file, drawn);
            for (const width of widths)
                this.#unreadable.set(renditionName(digest, width), file);
            return;
        }
        for (const [width, image] of drawn)
            this.#cache.write(renditionName(digest, width), image);
        this.#drawn += drawn.size;
    }
}
