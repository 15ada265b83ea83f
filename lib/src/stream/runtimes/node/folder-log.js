// A log in a folder: each object is a file, each hour a folder. Appended objects survive a crash of the machine.
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../../adapters/cannot-start.js';
import { createListing } from './folder-listing.js';
const reasons = {
    EACCES: 'is not writable by this user',
    EPERM: 'is not writable by this user',
    EROFS: 'is on a read-only disk',
    ENOSPC: 'is on a full disk',
    ENOTDIR: 'has a file in its path where a folder is expected',
    EEXIST: 'has a file in its path where a folder is expected',
};
async function sync(path) {
    // Windows does not sync folders; its renames are durable anyway.
    if (process.platform === 'win32')
        return;
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
}
/** Creates a folder durably: each new name is synced in its parent folder. */
async function makeFolder(path) {
    const first = await mkdir(path, { recursive: true });
    if (first === undefined)
        return;
    for (let above = path; above.length >= first.length;) {
        above = dirname(above);
        await sync(above);
    }
}
/** Written under another name first, so that a loader never reads half a file. Listings skip names that start with a dot. */
async function write(path, text) {
    const folder = dirname(path);
    await makeFolder(folder);
    const part = join(folder, `.${basename(path)}.part`);
    try {
        const file = await open(part, 'wx');
        try {
            await file.writeFile(text);
            await file.datasync();
        }
        finally {
            await file.close();
        }
        await rename(part, path);
    }
    catch (error) {
        await rm(part, { force: true }).catch(() => { });
        throw error;
    }
    await sync(folder);
}
/** Creates a folder and checks that it is writable. Throws CannotStart. */
export async function requireFolder(folder) {
    try {
        const probe = join(folder, `.probe-${process.pid}`);
        await mkdir(folder, { recursive: true });
        await (await open(probe, 'w')).close();
        await rm(probe);
    }
    catch (error) {
        const { code = '', message } = error;
        throw new CannotStart(`The folder ${folder} ${reasons[code] ?? `cannot be used (${message})`}`, 'fix the problem, or set RAW_FOLDER to another folder', error);
    }
}
/** The log of the keys that start with `prefix` (`events/`), below `root`. */
export function folderLog(root, prefix) {
    return {
        append: (key, text) => write(join(root, key), text),
        list: createListing(root, prefix),
        read: (key) => readFile(join(root, key), 'utf8'),
    };
}
