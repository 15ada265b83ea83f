// Results on disk, one file for each key. Several processes may use a store at once, and a broken file counts as absent.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Milliseconds between two marks of use: reading a result rarely writes. */
const MARK = 24 * 60 * 60 * 1000;

/** Writes under a unique name first, so that a reader, another writer or an interruption never meets a partial file. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const partial = `${file}.${randomUUID()}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(partial, content);
    renameSync(partial, file);
  } catch (thrown) {
    rmSync(partial, { force: true });
    throw thrown;
  }
}

export class Store {
  readonly #folder: string;
  readonly #suffix: string;

  /** Keys are file names without `suffix`. */
  constructor(folder: string, suffix: string) {
    this.#folder = folder;
    this.#suffix = suffix;
  }

  #at(key: string): string {
    return join(this.#folder, key + this.#suffix);
  }

  /** The file of a result, marked as used: `prune` removes what no build uses. `undefined` if it is not stored. */
  file(key: string): string | undefined {
    const file = this.#at(key);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size === 0) return undefined;
    const now = Date.now();
    try {
      if (now - found.mtimeMs > MARK) utimesSync(file, now / 1000, now / 1000);
    } catch {
      // A read-only store has no marks, and nothing in it is removed.
    }
    return file;
  }

  /** The result as `parse` reads it; `undefined` if it is not stored, or if `parse` throws. */
  read<T>(key: string, parse: (content: Buffer) => T): T | undefined {
    const file = this.file(key);
    try {
      return file === undefined ? undefined : parse(readFileSync(file));
    } catch {
      return undefined;
    }
  }

  /** Stores a result and returns its file. */
  write(key: string, content: string | Uint8Array): string {
    const file = this.#at(key);
    replaceFile(file, content);
    return file;
  }

  /** Stores a result that can be made again: in a read-only store the next build only takes longer. */
  keep(key: string, content: string | Uint8Array): void {
    try {
      this.write(key, content);
    } catch {}
  }

  remove(key: string): void {
    rmSync(this.#at(key), { force: true });
  }
}

/** A result in JSON, for `Store.read`. */
export const fromJson = <T>(content: Buffer): T => JSON.parse(content.toString('utf8')) as T;
