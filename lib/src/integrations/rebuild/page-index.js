// The search index of a build after an edit: pages that differ are sent as they are rendered, and their index is merged into the last one.
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { searchIndex, writeIndex } from '../search/index.js';
import { lastIndex, rememberIndex, searchMemory } from '../search/memory.js';
import { indexedPage, searched } from '../search/pages.js';
import { MARKDOWN } from './state.js';
/** Calls a hook of this project with what it reads of Astro's argument. */
export const call = async (hooks, name, argument) => {
    await hooks[name]?.(argument);
};
/** A build after an edit says in one line what it did. */
export const quiet = { info: () => undefined, warn: (text) => console.warn(text) };
const END = 'index.html';
const isIndexed = ({ file, isPage }) => isPage && file.endsWith(END);
const pathOf = ({ file }) => `/${file.slice(0, -END.length)}`;
export class PageIndex {
    #state;
    #folder;
    #memory;
    /** The pages of the last index; `undefined` if it is not as it was written. */
    #last;
    #known;
    /** Rendered pages; `undefined` for one that is not searched. */
    #fresh = new Map();
    #worker;
    constructor(state, changed) {
        this.#state = state;
        this.#folder = join(state.outDir, 'pagefind');
        this.#memory = searchMemory(state.cache);
        this.#last = lastIndex(this.#memory, this.#folder);
        this.#known = new Map(this.#last?.map((page) => [page[0], page]));
        // A page will differ, and reading the index takes as long as rendering it.
        if (changed.some((name) => MARKDOWN.test(name)))
            this.#open();
    }
    #open() {
        if (!this.#last)
            return undefined;
        this.#worker ??= new Worker(new URL('../search/update-worker.js', import.meta.url), { workerData: this.#folder });
        // The thread must not keep a build alive that fails elsewhere.
        this.#worker.unref();
        return this.#worker;
    }
    /** Takes a rendered page. */
    page({ written, body }) {
        if (!isIndexed(written))
            return;
        const path = pathOf(written);
        const html = searched(String(body));
        const page = html === undefined ? undefined : indexedPage(path, html);
        this.#fresh.set(path, page);
        if (html === undefined || page?.join() === this.#known.get(path)?.join())
            return;
        this.#open()?.postMessage({ path, html });
    }
    /** The changes of the index; `undefined` if all pages must be indexed. */
    async #changes(now) {
        const worker = this.#open();
        if (!worker || !this.#last)
            return undefined;
        worker.ref();
        worker.postMessage({ before: this.#last, now });
        const [result] = (await once(worker, 'message').catch(({ message }) => [{ reason: message }]));
        return 'reason' in result ? undefined : result;
    }
    async #indexAll(files) {
        const { integration, reader } = searchIndex();
        const config = { outDir: pathToFileURL(this.#state.outDir), cacheDir: pathToFileURL(this.#state.cache) };
        await call(integration.hooks, 'astro:config:done', { config });
        rmSync(this.#folder, { recursive: true, force: true });
        await reader.start?.();
        for (const file of files)
            reader.page(`/${file.slice(0, -END.length)}`, readFileSync(join(this.#state.outDir, file), 'utf8'));
        reader.end?.();
        await call(integration.hooks, 'astro:build:done', { logger: quiet });
    }
    /** Writes the index. Call it once the pages are written. */
    async finish({ written }) {
        const pages = [...written.values()].filter(isIndexed);
        const now = pages
            .map(pathOf)
            .map((path) => (this.#fresh.has(path) ? this.#fresh.get(path) : this.#known.get(path)))
            .filter((page) => page !== undefined);
        try {
            if (this.#last && now.map(String).join('\n') === this.#last.map(String).join('\n'))
                return;
            const changes = await this.#changes(now);
            if (!changes)
                return await this.#indexAll(pages.map(({ file }) => file));
            for (const file of changes.removed)
                rmSync(join(this.#folder, file), { force: true });
            writeIndex(this.#folder, changes.written);
            rememberIndex(this.#memory, this.#folder, now);
        }
        finally {
            await this.close();
        }
    }
    /** Leaves the index as it is. */
    async close() {
        await this.#worker?.terminate();
    }
}
