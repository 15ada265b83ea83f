// Writes files that must not be there yet: a command that starts something never overwrites anybody's work.
import { writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Refusal } from './arguments.ts';
import { makeFolder } from './make-folder.ts';

/** A path as the reader would type it from here. */
export const shownPath = (path: string): string => {
  const shown = relative(process.cwd(), path);
  return shown.startsWith('..') ? path : shown || '.';
};

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is there already',
  EACCES: 'may not be written here',
  EPERM: 'may not be written here',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'has no room left on the disk',
  ENOENT: 'cannot be made: no folder can be made there',
  ENOTDIR: 'has a file in its path where a folder must be',
};

/** Writes each text below `root`, folders included. The first one that cannot be written ends it. */
export function writeNew(root: string, texts: ReadonlyMap<string, string>): Refusal | undefined {
  for (const [file, text] of texts) {
    const path = join(root, file);
    try {
      makeFolder(dirname(path));
      writeFileSync(path, text, { flag: 'wx' });
    } catch (thrown) {
      const { code = '', message } = thrown as NodeJS.ErrnoException;
      return { what: `${shownPath(path)} ${reasons[code] ?? `cannot be written: ${message}`}`, fix: 'mend that and run the command again' };
    }
  }
  return undefined;
}
