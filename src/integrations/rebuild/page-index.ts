// The search index of a build after an edit. Pagefind cannot update an index, and indexing all pages takes longer than anything else, so it
// starts with the pages of the last build before the edited ones are rendered; if one of them turns out to differ, it starts again.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageOfFile } from '../../site/links.ts';
import { defaultLanguage, type Site } from '../../site/site.ts';
import { pagePath } from '../../site/urls.ts';
import { searchedPart, searchIndex } from '../search-index.ts';
import type { Rendered } from './rebuild.ts';
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

export class PageIndex {
  readonly #state: BuildState;
  /** Pages that the edited files are shown on, in each language. */
  readonly #edited: ReadonlySet<string>;
  #index = searchIndex(true);
  #isOpen = false;
  /** Files that were sent, with their searched part. */
  readonly #sent: [file: string, part: string][] = [];

  constructor(state: BuildState, changed: readonly string[], site: Site) {
    this.#state = state;
    const first = defaultLanguage(site);
    const files = changed.flatMap((name) => MARKDOWN.exec(name)?.[1] ?? []);
    this.#edited = new Set(
      files.flatMap((file) => site.languages.map((language) => `${pagePath(pageOfFile(file).path, language, first)}${END}`)),
    );
  }

  /** `kept`: the last index may turn out to be that of the same pages. It leaves the output folder only when the build can no longer fail. */
  async #open(kept: boolean): Promise<void> {
    const { integration, reader } = this.#index;
    const config = { outDir: pathToFileURL(this.#state.outDir), cacheDir: pathToFileURL(this.#state.cache) };
    await call(integration.hooks, 'astro:config:done', { config });
    if (kept) await call(integration.hooks, 'astro:build:start', {});
    await reader.start?.();
  }

  #read(file: string): string {
    return readFileSync(join(this.#state.outDir, file), 'utf8');
  }

  #send(file: string, html: string): void {
    this.#index.reader.page(`/${file.slice(0, -END.length)}`, html);
  }

  /** Sends the pages before the first edited one. Without an edited page the index is likely to stay. */
  async start(): Promise<void> {
    if (this.#edited.size === 0) return;
    this.#isOpen = true;
    await this.#open(false);
    for (const { file } of [...this.#state.written.values()].filter(isIndexed)) {
      if (this.#edited.has(file)) return;
      const html = this.#read(file);
      this.#sent.push([file, searchedPart(html)]);
      this.#send(file, html);
    }
  }

  /** Sends the others, and writes the index. Call it once the pages are written. */
  async finish({ written }: Rendered): Promise<void> {
    const files = [...written.values()].filter(isIndexed).map(({ file }) => file);
    const isValid = this.#isOpen && this.#sent.every(([file, part], at) => files[at] === file && searchedPart(this.#read(file)) === part);
    if (!isValid) {
      this.#index = searchIndex();
      await this.#open(true);
    }
    rmSync(join(this.#state.outDir, 'pagefind'), { recursive: true, force: true });
    for (const file of isValid ? files.slice(this.#sent.length) : files) this.#send(file, this.#read(file));
    this.#index.reader.end?.();
    await call(this.#index.integration.hooks, 'astro:build:done', { logger: quiet });
  }
}
