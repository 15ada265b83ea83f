// The facts about a picture file that a build needs before it is drawn. Cached between builds, so that files that have not changed are not read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';
import { keepIfPossible, replaceFile } from '../../cache/store.js';
import { SETTINGS } from './renditions.js';
/** A file that changed less than this many milliseconds before the build may change again without a new time. */
const SETTLED = 2000;
/** The digest that names the renditions of a file with this content. */
export const digestOf = (bytes) => createHash('sha256').update(SETTINGS).update(bytes).digest('hex').slice(0, 24);
export class FactsOfPictures {
    #file;
    #settled;
    #known;
    #now = new Map();
    /** `file` is the cache; a broken one, or one of other settings, is ignored. `now` is in milliseconds since 1970. */
    constructor(file, now) {
        this.#file = file;
        this.#settled = now - SETTLED;
        this.#known = new Map();
        try {
            const { settings, files } = JSON.parse(readFileSync(file, 'utf8'));
            if (settings === SETTINGS)
                this.#known = new Map(Object.entries(files));
        }
        catch { }
    }
    /** The facts of the picture at `path`. Throws if it is not a picture. */
    async of(path) {
        const { size, mtimeMs, ctimeMs, ino } = await stat(path);
        const state = [size, mtimeMs, ctimeMs, ino].join(' ');
        const known = this.#known.get(path);
        const facts = known?.state === state ? known.facts : await factsOf(path);
        if (ctimeMs < this.#settled)
            this.#now.set(path, { state, facts });
        return facts;
    }
    /** Writes the facts of all pictures of this build; of two builds at once, the last one's remain. */
    save() {
        keepIfPossible(() => replaceFile(this.#file, JSON.stringify({ settings: SETTINGS, files: Object.fromEntries(this.#now) })));
    }
}
async function factsOf(path) {
    const bytes = await readFile(path);
    const { width, height, format } = await imageMetadata(bytes, path);
    return { digest: digestOf(bytes), width, height, format };
}
