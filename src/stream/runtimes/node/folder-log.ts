// A log in a folder: each object is a file, each hour a folder. Appended objects survive a crash of the machine.
import { lstat, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../../adapters/cannot-start.ts';
import { MOST_BYTES, objectText, tooLong } from '../../adapters/object-text.ts';
import { DamagedObject, GoneObject, type ObjectLog } from '../../pipeline/index.ts';
import { createListing } from './folder-listing.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'is not writable by this user',
  EPERM: 'is not writable by this user',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a full disk',
  ENOTDIR: 'has a file in its path where a folder is expected',
  EEXIST: 'has a file in its path where a folder is expected',
};

/** Makes the names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  // Windows does not sync folders; its renames are durable anyway.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Creates a folder durably: each new name is synced in its parent folder. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let above = path; above.length >= first.length; ) {
    above = dirname(above);
    await syncFolder(above);
  }
}

/** Written under another name first, so that a loader never reads half a file. Listings skip names that start with a dot. */
async function write(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const part = join(folder, `.${basename(path)}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(folder);
}

/** Creates a folder and checks that it is writable. Throws CannotStart. */
export async function requireFolder(folder: string): Promise<void> {
  try {
    const probe = join(folder, `.probe-${process.pid}`);
    await mkdir(folder, { recursive: true });
    await (await open(probe, 'w')).close();
    await rm(probe);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CannotStart(
      `The folder ${folder} ${reasons[code] ?? `cannot be used (${message})`}`,
      'fix the problem, or set RAW_FOLDER to another folder',
      error,
    );
  }
}

/** Errors of one file that reading again does not change. */
const lasting: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder',
  ELOOP: 'is a link in a circle',
  ENAMETOOLONG: 'has a name that is too long',
  ENXIO: 'is not a file',
};

/** Listed, and not there: removed since, unless the name itself cannot be opened. */
async function absence(path: string): Promise<Error> {
  if (path.includes('\uFFFD')) return new DamagedObject('has a name that is not UTF-8; rename it');
  const isLink = await lstat(path).then(
    () => true,
    () => false,
  );
  return isLink ? new DamagedObject('is a link to a file that does not exist') : new GoneObject(`${path} was removed`);
}

async function read(path: string): Promise<string> {
  try {
    const found = await stat(path);
    // A pipe or a device would be read for ever.
    if (!found.isFile()) throw new DamagedObject('is not a file');
    if (found.size > MOST_BYTES) throw tooLong();
    return await objectText(await readFile(path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw await absence(path);
    throw lasting[code] ? new DamagedObject(lasting[code]) : error;
  }
}

/** The log of the keys that start with `prefix` (`events/`), below `root`. */
export function folderLog(root: string, prefix: string): ObjectLog {
  return {
    append: (key, text) => write(join(root, key), text),
    list: createListing(root, prefix),
    read: (key) => read(join(root, key)),
  };
}
