// Keys of a folder in the order in which S3 lists them: by whole key, so that `a-b` comes before `a/b`.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
/** A folder that changed more recently than this may change again with the same modification time. */
const SETTLED = 2_000;
async function namesIn(path) {
    const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return entries
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
}
/** The index of the first name above `text`. */
function firstAbove(names, text) {
    let [low, high] = [0, names.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (names[middle] > text)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** `list` of an ObjectLog over the files below `root` whose keys start with `prefix`, which ends in a slash. */
export function createListing(root, prefix) {
    // A page ends within an hour's folder and the next one starts there, so the folder is cached.
    let last;
    async function names(path) {
        const changed = await stat(path).then(({ mtimeMs }) => mtimeMs, () => Number.NaN);
        if (last?.path === path && last.changed === changed)
            return last.names;
        const read = { path, changed, names: await namesIn(path) };
        if (Date.now() - changed > SETTLED)
            last = read;
        return read.names;
    }
    async function collect(folder, after, limit, keys) {
        const all = await names(join(root, folder));
        const within = after.startsWith(folder) ? after.slice(folder.length) : '';
        if (!within && after > folder)
            return;
        // The folder that contains `after` starts before it, and may continue after it.
        const inside = within.includes('/') ? all.indexOf(within.slice(0, within.indexOf('/') + 1)) : -1;
        const start = inside >= 0 ? inside : firstAbove(all, within);
        for (let at = start; at < all.length && keys.length < limit; at += 1) {
            const key = `${folder}${all[at]}`;
            if (key.endsWith('/'))
                await collect(key, after, limit, keys);
            else if (key > after)
                keys.push(key);
        }
    }
    return async (after, limit) => {
        const keys = [];
        await collect(prefix, after, limit, keys);
        return keys;
    };
}
