// Digests of files: what was read or written, compared by content. Times would say that nothing changed after a checkout or a restored cache.
import { hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNoContent } from '../cache/folders.ts';

export const digestOf = (content: string | Buffer): string => hash('sha256', content, 'base64url');

/** The digest of a file's content; `undefined` if it cannot be read. */
export function fileDigest(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Every file below `folder` except in `skipped` folders (name, path below `folder`), by its path there, sorted. Links are followed, a folder only once. Empty without the folder. */
export function filesIn(folder: string, skipped: (name: string, path: string) => boolean = () => false): string[] {
  const files: string[] = [];
  const entered = new Set<string>();
  const enter = (path: string): void => {
    const at = join(folder, path);
    let entries: Dirent[];
    try {
      const real = realpathSync(at);
      if (entered.has(real)) return;
      entered.add(real);
      entries = readdirSync(at, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const link = entry.isSymbolicLink() ? statSync(join(folder, below), { throwIfNoEntry: false }) : entry;
      if (link?.isDirectory()) {
        if (!skipped(entry.name, below)) enter(below);
      } else files.push(below);
    }
  };
  enter('');
  return files.sort();
}

/** Every file of the content root `root`, by its path there, sorted. */
export const filesOfContent = (root: string): string[] => filesIn(root, (name, path) => isNoContent(name, resolve(root, path)));

/** The digest of each file below `folder`, by its path there. Files with a `known` digest are not read. */
export const digestsIn = (
  folder: string,
  skipped?: (name: string) => boolean,
  known: ReadonlyMap<string, string> = new Map(),
): Map<string, string> => new Map(filesIn(folder, skipped).map((file) => [file, known.get(file) ?? fileDigest(join(folder, file)) ?? '']));
