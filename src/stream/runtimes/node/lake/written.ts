// Which objects of the raw log the lake contains: for each of their folders a file with their names, a line each.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Folders that are remembered; a log is read folder by folder. */
const MOST_REMEMBERED = 32;

/** A file of names that has to change, as text. */
export interface Listing {
  path: string;
  text: string;
}

export interface Written {
  has: (key: string) => Promise<boolean>;
  /** The files of names with these keys added, which `has` does not know yet. */
  with: (keys: readonly string[]) => Promise<Listing[]>;
  /** The files are in place. */
  added: (keys: readonly string[]) => Promise<void>;
}

/** A name is one line, whatever it contains. */
const lineOf = (key: string): string => encodeURIComponent(posix.basename(key));

const pathOf = (folder: string): string => `written/${folder}.txt`;

/** The record in `root`. */
export function openWritten(root: string): Written {
  // Promises: what is added while a file is read would otherwise be forgotten.
  const remembered = new Map<string, Promise<Set<string>>>();

  async function read(folder: string): Promise<Set<string>> {
    const text = await readFile(join(root, pathOf(folder)), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return new Set(text.split('\n').filter((line) => line !== ''));
  }

  function names(folder: string): Promise<Set<string>> {
    const known = remembered.get(folder);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const reading = read(folder);
    remembered.set(folder, reading);
    // Read again, not remembered as unreadable.
    reading.catch(() => remembered.delete(folder));
    return reading;
  }

  const byFolder = (keys: readonly string[]): Map<string, string[]> => Map.groupBy(keys, (key) => posix.dirname(key));

  return {
    has: async (key) => (await names(posix.dirname(key))).has(lineOf(key)),
    with: (keys) =>
      Promise.all(
        [...byFolder(keys)].map(async ([folder, found]) => ({
          path: pathOf(folder),
          text: [...(await names(folder)), ...found.map(lineOf)].map((line) => `${line}\n`).join(''),
        })),
      ),
    async added(keys) {
      for (const [folder, found] of byFolder(keys)) {
        const known = await names(folder);
        for (const key of found) known.add(lineOf(key));
      }
    },
  };
}
