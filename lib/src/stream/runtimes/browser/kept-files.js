import { EmscriptenBuiltinFilesystem } from '@electric-sql/pglite/basefs';
import { filesOf, memoryFiles } from './memory-files.js';
const nothing = () => ({ paths: [], files: new Map() });
const bothOf = (one, other) => one && other ? new Set([...one, ...other]) : undefined;
/** Puts back changes that could not be written, before later ones. */
function together(before, since) {
    const files = new Map(before.files);
    for (const [node, chunks] of since.files)
        files.set(node, files.has(node) ? bothOf(files.get(node), chunks) : chunks);
    return { paths: [...before.paths, ...since.paths], files };
}
/** `folder` is PGlite's data folder. */
export class KeptFiles extends EmscriptenBuiltinFilesystem {
    #store;
    #folder;
    #kept;
    #root;
    #pending = nothing();
    #flushing = Promise.resolve();
    /** Starts to read immediately. */
    constructor(store, folder) {
        super();
        this.#store = store;
        this.#folder = folder;
        this.#kept = store.read();
        // The caller that opens the database gets the rejection; this prevents an unhandled one.
        this.#kept.catch(() => { });
    }
    async init(pglite, options) {
        this.pg = pglite;
        const mount = (module) => {
            const files = filesOf(module);
            files.mkdirTree(this.#folder);
            const type = memoryFiles(module, this.#changed(files), (root) => {
                this.#root = root;
            });
            files.mount(type, {}, this.#folder);
        };
        return { emscriptenOpts: { ...options, preRun: [...(options.preRun ?? []), mount] } };
    }
    #changed({ isDir, isFile }) {
        const made = (node) => {
            if (isFile(node.mode))
                this.#pending.files.set(node, undefined);
            if (!isDir(node.mode))
                return;
            this.#pending.paths.push({ kind: 'folder', node });
            for (const child of Object.values(node.contents))
                made(child);
        };
        return {
            made,
            removed: (path, node) => {
                this.#pending.paths.push({ kind: 'removed', path: path.slice(this.#folder.length) });
                // Temporary files of sorts come and go between two flushes: their contents are not recorded until then.
                if (node)
                    this.#pending.files.delete(node);
            },
            // Chunks have to be deleted.
            shortened: (node) => this.#pending.files.set(node, undefined),
            wrote: (node, chunks) => {
                const { files } = this.#pending;
                const known = files.get(node);
                if (known)
                    for (const chunk of chunks)
                        known.add(chunk);
                else if (!files.has(node))
                    files.set(node, new Set(chunks));
            },
        };
    }
    /** Loads the stored files. */
    async initialSyncFs() {
        const kept = (await this.#kept) ?? [];
        this.#kept = undefined;
        const files = filesOf(this.pg.Module);
        for (const { path, file } of kept) {
            if (file)
                Object.assign(files.create(this.#folder + path, 0o600), file);
            else
                files.mkdir(this.#folder + path, 0o700);
        }
        this.#pending = nothing();
    }
    /** PGlite calls it after every statement, and a load would wait for the disk: does nothing. */
    async syncToFs() { }
    async closeFs() {
        await this.#flushing;
        this.#store.close();
        filesOf(this.pg.Module).quit();
    }
    #isThere(node) {
        let at = node;
        for (; at !== this.#root; at = at.parent)
            if (at.parent.contents[at.name] !== at)
                return false;
        return true;
    }
    #changes({ paths, files }) {
        const pathOf = (node) => filesOf(this.pg.Module)
            .getPath(node)
            .slice(this.#folder.length);
        return {
            paths: paths.flatMap((change) => {
                if (change.kind === 'removed')
                    return [change];
                return this.#isThere(change.node) ? [{ kind: 'folder', path: pathOf(change.node) }] : [];
            }),
            files: [...files].flatMap(([file, chunks]) => (this.#isThere(file) ? [{ path: pathOf(file), file, chunks }] : [])),
        };
    }
    async #write() {
        const pending = this.#pending;
        if (pending.paths.length === 0 && pending.files.size === 0)
            return;
        this.#pending = nothing();
        try {
            await this.#store.apply(this.#changes(pending));
        }
        catch (error) {
            this.#pending = together(pending, this.#pending);
            throw error;
        }
    }
    /** Resolves once every change so far is written. */
    flush() {
        const flush = this.#flushing.then(() => this.#write());
        this.#flushing = flush.catch(() => { });
        return flush;
    }
}
