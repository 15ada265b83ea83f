// Digests of files: what was read or written, compared by content. Times would say that nothing changed after a checkout or a restored cache.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNoContent } from '../cache/folders.js';
export const digestOf = (content) => hash('sha256', content, 'base64url');
/** The digest of a file's content; `undefined` if it cannot be read. */
export function fileDigest(path) {
    try {
        return digestOf(readFileSync(path));
    }
    catch {
        return undefined;
    }
}
/** Every file below `folder` except in `skipped` folders (name, path below `folder`), by its path there, sorted. Links are followed, a folder only once. Empty without the folder. */
export function filesIn(folder, skipped = () => false) {
    const files = [];
    const entered = new Set();
    const enter = (path) => {
        const at = join(folder, path);
        let entries;
        try {
            const real = realpathSync(at);
            if (entered.has(real))
                return;
            entered.add(real);
            entries = readdirSync(at, { withFileTypes: true });
        }
        catch {
            return;
        }
        for (const entry of entries) {
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            const link = entry.isSymbolicLink() ? statSync(join(folder, below), { throwIfNoEntry: false }) : entry;
            if (link?.isDirectory()) {
                if (!skipped(entry.name, below))
                    enter(below);
            }
            else
                files.push(below);
        }
    };
    enter('');
    return files.sort();
}
/** Every file of the content root `root`, by its path there, sorted. */
export const filesOfContent = (root) => filesIn(root, (name, path) => isNoContent(name, resolve(root, path)));
/** The digest of each file below `folder`, by its path there. Files with a `known` digest are not read. */
export const digestsIn = (folder, skipped, known = new Map()) => new Map(filesIn(folder, skipped).map((file) => [file, known.get(file) ?? fileDigest(join(folder, file)) ?? '']));
