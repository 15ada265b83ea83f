// Makes a folder and those on the way to it. Node's own recursive way never ends where a file system answers that nothing is there: in /proc.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const codeOf = (thrown: unknown): string | undefined => (thrown as NodeJS.ErrnoException).code;

/** Makes `path` unless it is there. Throws the system's error where that cannot be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST' || codeOf(thrown) === 'EISDIR') return;
    if (codeOf(thrown) !== 'ENOENT' || dirname(path) === path) throw thrown;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}
