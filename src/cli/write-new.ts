// Writes files that must not exist yet: a command that starts something never overwrites existing work.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from './arguments.ts';
import { makeFolder } from './make-folder.ts';
import { pathFrom } from './paths.ts';

/** A path as the reader would type it from the current folder. */
export const shownPath = (path: string): string => pathFrom(process.cwd(), path);

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'already exists',
  EACCES: 'cannot be written here: permission denied',
  EPERM: 'cannot be written here: permission denied',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'does not fit: the disk is full',
  ENOENT: 'cannot be created: its folder cannot be created',
  ENOTDIR: 'has a file in its path where a folder is expected',
};

/** Writes each text below `root`, including folders. Stops at the first one that cannot be written. */
export function writeNew(root: string, texts: ReadonlyMap<string, string>): Refusal | undefined {
  for (const [file, text] of texts) {
    const path = join(root, file);
    try {
      makeFolder(dirname(path));
      writeFileSync(path, text, { flag: 'wx' });
    } catch (thrown) {
      const { code = '', message } = thrown as NodeJS.ErrnoException;
      return {
        what: `${shownPath(path)} ${reasons[code] ?? `cannot be written: ${message}`}`,
        fix: 'fix the problem and run the command again',
      };
    }
  }
  return undefined;
}
