// Lists the files below the content root in their exact spelling on disk.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isNoContent } from '../cache/folders.js';
const PAGE = /\.mdx?$/i;
/** True if `target` is `root` or a path below it. Both are real paths. */
function isInside(root, target) {
    const way = relative(root, target);
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && !/^[a-z]:/i.test(way));
}
/** Every file below `root`, except in folders without content. A linked folder is read once. */
export function filesBelow(root) {
    const listing = { files: [], strays: [], loops: [], odd: [], closed: [] };
    const realRoot = realpathSync(root);
    const entered = new Set([realRoot]);
    const enter = (folder, path) => {
        let entries;
        try {
            entries = readdirSync(folder, { withFileTypes: true });
        }
        catch (thrown) {
            listing.closed.push({ path, reason: thrown.code ?? 'unknown' });
            return;
        }
        for (const entry of entries) {
            if (isNoContent(entry.name, resolve(folder, entry.name)))
                continue;
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            const place = join(folder, entry.name);
            if (entry.isDirectory()) {
                if (PAGE.test(entry.name))
                    listing.odd.push(below);
                enter(place, below);
            }
            else if (entry.isFile())
                listing.files.push(below);
            else if (entry.isSymbolicLink())
                follow(place, below);
            else
                listing.odd.push(below);
        }
    };
    const follow = (place, path) => {
        try {
            const target = realpathSync(place);
            if (!isInside(realRoot, target))
                listing.strays.push(path);
            else if (statSync(target).isFile())
                listing.files.push(path);
            else if (isInside(target, realpathSync(dirname(place))))
                listing.loops.push(path);
            else if (!entered.has(target)) {
                entered.add(target);
                enter(place, path);
            }
        }
        catch {
            listing.strays.push(path);
        }
    };
    enter(root, '');
    listing.files.sort();
    return listing;
}
