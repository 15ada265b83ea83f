// The search index of the last build, kept while the pages stay the same: Pagefind indexes all of a site or nothing.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestOf = (html: string): string => createHash('sha1').update(html).digest('base64url');

/** What was indexed last, and whether this build has shown anything else yet. `folder` is where it is kept. */
export class SearchMemory {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  #same: boolean;

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = readPages(folder);
    this.#same = this.#before.size > 0;
  }

  /** Takes note of a page; true while every page so far is as it was. */
  isKnown(path: string, html: string): boolean {
    const digest = digestOf(html);
    this.#now.set(path, digest);
    this.#same &&= this.#before.get(path) === digest;
    return this.#same;
  }

  /** True when this build has shown exactly the pages of the last one. */
  isWhole(): boolean {
    return this.#same && this.#now.size === this.#before.size;
  }

  /** Copies the kept index to `target`; false when it cannot be, and then it is forgotten. */
  restore(target: string): boolean {
    try {
      cpSync(join(this.#folder, 'pagefind'), target, { recursive: true });
      return true;
    } catch {
      rmSync(this.#folder, { recursive: true, force: true });
      return false;
    }
  }

  /** Keeps the index at `source`. A disk that refuses costs the next build its time, nothing else. */
  keep(source: string): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
      mkdirSync(this.#folder, { recursive: true });
      cpSync(source, join(this.#folder, 'pagefind'), { recursive: true });
      // Last, so that an index without its list of pages counts as none.
      writeFileSync(join(this.#folder, 'pages.json'), JSON.stringify([...this.#now]));
    } catch {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}

function readPages(folder: string): Map<string, string> {
  try {
    return new Map(JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')));
  } catch {
    return new Map();
  }
}
