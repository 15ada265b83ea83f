// The search index of the last build, used again while the pages stay the same: Pagefind indexes all of a site or nothing.
// The index is moved aside before Astro empties the folder that it lies in, and moved back: to copy a thousand files takes half a second.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestOf = (html: string): string => createHash('sha1').update(html).digest('base64url');

/** What is remembered: the digest of each page that was indexed, and how the index lay on the disk. */
interface Remembered {
  pages: [path: string, digest: string][];
  files: string;
}

/** Names, sizes and times of all files below `folder`, in short: nobody has written to them while this stays the same. */
function lieOf(folder: string): string {
  const hash = createHash('sha1');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = statSync(join(folder, name));
    // A folder that moves is written to by that.
    if (file.isFile()) hash.update(`${name}\0${file.size} ${file.mtimeMs} ${file.ctimeMs}\n`);
  }
  return hash.digest('base64url');
}

/** Moves a folder, to another disk where it must. */
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

/** Moves the index at `source` aside into `folder` when it is the remembered one, untouched. Call it before `source` is emptied. */
export function setAside(folder: string, source: string): void {
  const aside = asideIn(folder);
  // A build that was stopped left it there.
  if (existsSync(aside) || !existsSync(source)) return;
  try {
    if (recall(folder).files === lieOf(source)) move(source, aside);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was indexed last, and whether this build has shown anything else yet. `folder` is where it is remembered. */
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

  /** Moves the index that was set aside to `target`; false when it cannot be, and then it is forgotten. */
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

  /** Remembers the new index at `source`. A disk that refuses costs the next build its time, nothing else. */
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
