// The search index of a build after an edit: pages that differ are sent as they are rendered, and their index is merged into the last one.
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { searchIndex, writeIndex } from '../search/index.ts';
import { lastIndex, rememberIndex, searchMemory } from '../search/memory.ts';
import { type IndexedPage, indexedPage, searched } from '../search/pages.ts';
import type { FileChanges } from '../search/update.ts';
import type { UpdateMessage, UpdateResult } from '../search/update-worker.ts';
import type { Fresh, Rendered } from './rebuild.ts';
import { type BuildState, MARKDOWN, type Written } from './state.ts';

type Hooks = AstroIntegration['hooks'];

/** Calls a hook of this project with what it reads of Astro's argument. */
export const call = async (hooks: Hooks, name: keyof Hooks, argument: object): Promise<void> => {
  await (hooks[name] as ((argument: object) => void | Promise<void>) | undefined)?.(argument);
};

/** A build after an edit says in one line what it did. */
export const quiet = { info: () => undefined, warn: (text: string) => console.warn(text) };

const END = 'index.html';

const isIndexed = ({ file, isPage }: Written): boolean => isPage && file.endsWith(END);

const pathOf = ({ file }: Written): string => `/${file.slice(0, -END.length)}`;

export class PageIndex {
  readonly #state: BuildState;
  readonly #folder: string;
  readonly #memory: string;
  /** The pages of the last index; `undefined` if it is not as it was written. */
  readonly #last: readonly IndexedPage[] | undefined;
  readonly #known: ReadonlyMap<string, IndexedPage>;
  /** Rendered pages; `undefined` for one that is not searched. */
  readonly #fresh = new Map<string, IndexedPage | undefined>();
  #worker: Worker | undefined;
  #now: readonly IndexedPage[] = [];
  /** `undefined` while the index stays as it is. */
  #changes: Promise<FileChanges | undefined> | undefined;

  constructor(state: BuildState, changed: readonly string[]) {
    this.#state = state;
    this.#folder = join(state.outDir, 'pagefind');
    this.#memory = searchMemory(state.cache);
    this.#last = lastIndex(this.#memory, this.#folder);
    this.#known = new Map(this.#last?.map((page) => [page[0], page]));
    // A page will differ, and reading the index takes as long as rendering it.
    if (changed.some((name) => MARKDOWN.test(name))) this.#open();
  }

  #open(): Worker | undefined {
    if (!this.#last) return undefined;
    this.#worker ??= new Worker(new URL('../search/update-worker.ts', import.meta.url), { workerData: this.#folder });
    // The thread must not keep a build alive that fails elsewhere.
    this.#worker.unref();
    return this.#worker;
  }

  /** Takes a rendered page. */
  page({ written, body }: Fresh): void {
    if (!isIndexed(written)) return;
    const path = pathOf(written);
    const html = searched(String(body));
    const page = html === undefined ? undefined : indexedPage(path, html);
    this.#fresh.set(path, page);
    if (html === undefined || page?.join() === this.#known.get(path)?.join()) return;
    this.#open()?.postMessage({ path, html } satisfies UpdateMessage);
  }

  /** Takes the list of all pages once the last one is rendered: the thread works while further files are rendered and written. */
  pages(written: Iterable<Written>): void {
    this.#now = [...written]
      .filter(isIndexed)
      .map(pathOf)
      .map((path) => (this.#fresh.has(path) ? this.#fresh.get(path) : this.#known.get(path)))
      .filter((page) => page !== undefined);
    if (this.#last && this.#now.map(String).join('\n') === this.#last.map(String).join('\n')) return;
    this.#changes = this.#merged();
  }

  /** The changes of the index; `undefined` if all pages must be indexed. */
  async #merged(): Promise<FileChanges | undefined> {
    const worker = this.#open();
    if (!worker || !this.#last) return undefined;
    worker.postMessage({ before: this.#last, now: this.#now } satisfies UpdateMessage);
    const [result] = (await once(worker, 'message').catch(({ message }: Error) => [{ reason: message }])) as [UpdateResult];
    return 'reason' in result ? undefined : result;
  }

  async #indexAll(files: readonly string[]): Promise<void> {
    const { integration, reader } = searchIndex();
    const config = { outDir: pathToFileURL(this.#state.outDir), cacheDir: pathToFileURL(this.#state.cache) };
    await call(integration.hooks, 'astro:config:done', { config });
    rmSync(this.#folder, { recursive: true, force: true });
    await reader.start?.();
    for (const file of files) reader.page(`/${file.slice(0, -END.length)}`, readFileSync(join(this.#state.outDir, file), 'utf8'));
    reader.end?.();
    await call(integration.hooks, 'astro:build:done', { logger: quiet });
  }

  /** Writes the index, and returns which of its files it wrote; `undefined` for all. Call it once the pages are written. */
  async finish({ written }: Rendered): Promise<ReadonlySet<string> | undefined> {
    try {
      if (!this.#changes) return new Set();
      this.#worker?.ref();
      const changes = await this.#changes;
      if (!changes) {
        await this.#indexAll([...written.values()].filter(isIndexed).map(({ file }) => file));
        return undefined;
      }
      for (const file of changes.removed) rmSync(join(this.#folder, file), { force: true });
      writeIndex(this.#folder, changes.written);
      rememberIndex(this.#memory, this.#folder, this.#now);
      return new Set(changes.written.keys());
    } finally {
      await this.close();
    }
  }

  /** Leaves the index as it is. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }
}
