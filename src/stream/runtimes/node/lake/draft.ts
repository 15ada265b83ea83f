// Several files of a folder change together. They are written as drafts, then listed durably, then renamed: a process that is killed before the
// list changed nothing, and after it the next process finishes the renames. Each rename replaces a whole file, so no reader sees half of one.
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '../folder-log.ts';

/** A file of the drafts' folder, and the path below `root` that it gets. */
export interface Move {
  from: string;
  to: string;
}

/** Where drafts are written: on the disk of `root`, and under a name that tools which read folders skip. */
export const draftsOf = (root: string): string => join(root, '.writing');

const listOf = (root: string): string => join(draftsOf(root), 'moves.json');

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}

/** Renames the drafts that are still there. */
async function apply(root: string, moves: readonly Move[]): Promise<void> {
  const folders = new Set<string>();
  for (const { from, to } of moves) {
    const path = join(root, to);
    await makeFolder(dirname(path));
    try {
      await rename(join(draftsOf(root), from), path);
    } catch (error) {
      // Renamed before the process was killed.
      if (!isMissing(error)) throw error;
    }
    folders.add(dirname(path));
  }
  for (const folder of folders) await syncFolder(folder);
  await rm(listOf(root), { force: true });
}

/** Makes all moves, whatever happens to this process once the list is written. */
export async function commit(root: string, moves: readonly Move[]): Promise<void> {
  for (const { from } of moves) await syncFile(join(draftsOf(root), from));
  const part = `${listOf(root)}.part`;
  const file = await open(part, 'w');
  try {
    await file.writeFile(JSON.stringify(moves));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(part, listOf(root));
  await syncFolder(draftsOf(root));
  await apply(root, moves);
}

/** Finishes what was listed when a process was killed, and removes all other drafts. */
export async function recover(root: string): Promise<void> {
  try {
    await apply(root, JSON.parse(await readFile(listOf(root), 'utf8')));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  await rm(draftsOf(root), { recursive: true, force: true });
}
