// Limits what caches take of the disk, also in CI, where a cache is saved and restored again and again.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
const DAY = 24 * 60 * 60 * 1000;
/** Names of the entries to remove. What was used within two days stays, whatever it takes: uses are marked once a day, and a build shows it. `now` is in milliseconds. */
export function outdated(entries, { days, bytes }, now) {
    let total = 0;
    return [...entries]
        .sort((one, other) => other.used - one.used)
        .filter((entry) => {
        total += entry.bytes;
        const age = now - entry.used;
        return age > days * DAY || (total > bytes && age > 2 * DAY);
    })
        .map(({ name }) => name);
}
/** Names in a folder; none without it: another process may be removing or moving it. */
function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch {
        return [];
    }
}
function bytesOf(path) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory())
        return found?.size ?? 0;
    return namesIn(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}
/** Removes from `folder` what is beyond `limits`; nothing without the folder. Returns how many entries were removed. */
export function prune(folder, limits, now = Date.now()) {
    const entries = namesIn(folder).map((name) => {
        const path = join(folder, name);
        return { name, bytes: bytesOf(path), used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now };
    });
    const removed = outdated(entries, limits, now);
    for (const name of removed)
        rmSync(join(folder, name), { recursive: true, force: true });
    return removed.length;
}
