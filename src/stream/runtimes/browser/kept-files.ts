// PGlite's data directory, in memory and in IndexedDB: changes are recorded until the next flush, which we trigger.
import type { PGlite, postgresMod } from '@electric-sql/pglite';
import { EmscriptenBuiltinFilesystem } from '@electric-sql/pglite/basefs';
import type { Changes, FileStore, Kept } from './file-store.ts';
import { type Changed, type Files, filesOf, memoryFiles, type Node } from './memory-files.ts';

type Module = postgresMod.PostgresMod;

/** What to write: paths in order, and the chunks of each file, `undefined` for all of it. */
interface Pending {
  paths: ({ kind: 'removed'; path: string } | { kind: 'folder'; node: Node })[];
  files: Map<Node, Set<number> | undefined>;
}

const nothing = (): Pending => ({ paths: [], files: new Map() });

const bothOf = (one: Set<number> | undefined, other: Set<number> | undefined): Set<number> | undefined =>
  one && other ? new Set([...one, ...other]) : undefined;

/** Puts back changes that could not be written, before later ones. */
function together(before: Pending, since: Pending): Pending {
  const files = new Map(before.files);
  for (const [node, chunks] of since.files) files.set(node, files.has(node) ? bothOf(files.get(node), chunks) : chunks);
  return { paths: [...before.paths, ...since.paths], files };
}

/** `folder` is PGlite's data folder. */
export class KeptFiles extends EmscriptenBuiltinFilesystem {
  readonly #store: FileStore;
  readonly #folder: string;
  #kept: Promise<Kept[]> | undefined;
  #root: Node | undefined;
  #pending = nothing();
  #flushing: Promise<void> = Promise.resolve();

  /** Starts to read immediately. */
  constructor(store: FileStore, folder: string) {
    super();
    this.#store = store;
    this.#folder = folder;
    this.#kept = store.read();
    // The caller that opens the database gets the rejection; this prevents an unhandled one.
    this.#kept.catch(() => {});
  }

  override async init(pglite: PGlite, options: Partial<Module>): Promise<{ emscriptenOpts: Partial<Module> }> {
    this.pg = pglite;
    const mount = (module: Module): void => {
      const files = filesOf(module);
      files.mkdirTree(this.#folder);
      const type = memoryFiles(module, this.#changed(files), (root) => {
        this.#root = root;
      });
      files.mount(type, {}, this.#folder);
    };
    return { emscriptenOpts: { ...options, preRun: [...(options.preRun ?? []), mount] } };
  }

  #changed({ isDir, isFile }: Files): Changed {
    const made = (node: Node): void => {
      if (isFile(node.mode)) this.#pending.files.set(node, undefined);
      if (!isDir(node.mode)) return;
      this.#pending.paths.push({ kind: 'folder', node });
      for (const child of Object.values(node.contents)) made(child);
    };
    return {
      made,
      removed: (path, node) => {
        this.#pending.paths.push({ kind: 'removed', path: path.slice(this.#folder.length) });
        // Temporary files of sorts come and go between two flushes: their contents are not recorded until then.
        if (node) this.#pending.files.delete(node);
      },
      // Chunks have to be deleted.
      shortened: (node) => this.#pending.files.set(node, undefined),
      wrote: (node, chunks) => {
        const { files } = this.#pending;
        const known = files.get(node);
        if (known) for (const chunk of chunks) known.add(chunk);
        else if (!files.has(node)) files.set(node, new Set(chunks));
      },
    };
  }

  /** Loads the stored files. */
  override async initialSyncFs(): Promise<void> {
    const kept = (await this.#kept) ?? [];
    this.#kept = undefined;
    const files = filesOf((this.pg as PGlite).Module);
    for (const { path, file } of kept) {
      if (file) Object.assign(files.create(this.#folder + path, 0o600), file);
      else files.mkdir(this.#folder + path, 0o700);
    }
    this.#pending = nothing();
  }

  /** PGlite calls it after every statement, and a load would wait for the disk: does nothing. */
  override async syncToFs(): Promise<void> {}

  override async closeFs(): Promise<void> {
    await this.#flushing;
    this.#store.close();
    filesOf((this.pg as PGlite).Module).quit();
  }

  #isThere(node: Node): boolean {
    let at = node;
    for (; at !== this.#root; at = at.parent) if (at.parent.contents[at.name] !== at) return false;
    return true;
  }

  #changes({ paths, files }: Pending): Changes {
    const pathOf = (node: Node): string =>
      filesOf((this.pg as PGlite).Module)
        .getPath(node)
        .slice(this.#folder.length);
    return {
      paths: paths.flatMap((change): Changes['paths'] => {
        if (change.kind === 'removed') return [change];
        return this.#isThere(change.node) ? [{ kind: 'folder', path: pathOf(change.node) }] : [];
      }),
      files: [...files].flatMap(([file, chunks]) => (this.#isThere(file) ? [{ path: pathOf(file), file, chunks }] : [])),
    };
  }

  async #write(): Promise<void> {
    const pending = this.#pending;
    if (pending.paths.length === 0 && pending.files.size === 0) return;
    this.#pending = nothing();
    try {
      await this.#store.apply(this.#changes(pending));
    } catch (error) {
      this.#pending = together(pending, this.#pending);
      throw error;
    }
  }

  /** Resolves once every change so far is written. */
  flush(): Promise<void> {
    const flush = this.#flushing.then(() => this.#write());
    this.#flushing = flush.catch(() => {});
    return flush;
  }
}
