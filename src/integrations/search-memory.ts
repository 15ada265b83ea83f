// Reuses the search index of the last build while the pages stay the same, because Pagefind cannot update an index.
// The index is moved aside before Astro empties its folder, and moved back: copying a thousand files would take half a second.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestOf = (html: string): string => createHash('sha1').update(html).digest('base64url');

/** What is cached: the digest of each indexed page, and a digest of the index's files. */
interface Remembered {
  pages: [path: string, digest: string][];
  files: string;
}

/** A digest of names, sizes and times of all files below `folder`: while it stays the same, nothing has changed them. */
function lieOf(folder: string): string {
  const hash = createHash('sha1');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = statSync(join(folder, name));
    // Moving a folder changes its own time.
    if (file.isFile()) hash.update(`${name}\0${file.size} ${file.mtimeMs} ${file.ctimeMs}\n`);
  }
  return hash.digest('base64url');
}

/** Moves a folder, across disks if needed. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function recall(folder: string): Remembered {
  try {
    return JSON.parse(readFileSync(join(folder, 'memory.json'), 'utf8'));
  } catch {
    return { pages: [], files: '' };
  }
}

const asideIn = (folder: string): string => join(folder, 'pagefind');

/** Moves the index at `source` aside into `folder` if it is the cached one, unmodified. Call it before `source` is emptied. */
export function setAside(folder: string, source: string): void {
  const aside = asideIn(folder);
  // An interrupted build left it there.
  if (existsSync(aside) || !existsSync(source)) return;
  try {
    if (recall(folder).files === lieOf(source)) move(source, aside);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of the last index, and whether this build differs so far. `folder` is the cache folder. */
export class SearchMemory {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  #same: boolean;

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = new Map(existsSync(asideIn(folder)) ? recall(folder).pages : []);
    this.#same = this.#before.size > 0;
  }

  /** Records a page; true while every page so far is unchanged. */
  isKnown(path: string, html: string): boolean {
    const digest = digestOf(html);
    this.#now.set(path, digest);
    this.#same &&= this.#before.get(path) === digest;
    return this.#same;
  }

  /** True if this build has exactly the pages of the last one. */
  isWhole(): boolean {
    return this.#same && this.#now.size === this.#before.size;
  }

  /** Moves the saved index to `target`; false if that fails, and then it is discarded. */
  restore(target: string): boolean {
    try {
      move(asideIn(this.#folder), target);
      this.#remember(target);
      return true;
    } catch {
      rmSync(this.#folder, { recursive: true, force: true });
      return false;
    }
  }

  /** Caches the new index at `source`. If writing fails, the next build only takes longer. */
  keep(source: string): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true });
      this.#remember(source);
    } catch {
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  #remember(index: string): void {
    const remembered: Remembered = { pages: [...this.#now], files: lieOf(index) };
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, 'memory.json'), JSON.stringify(remembered));
  }
}
