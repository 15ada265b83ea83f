// The name that the disk has for a path in NFC, by which it is opened: Linux tells NFD names from NFC names, and macOS writes both.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
/** `path` below `root`, spelled as on disk; unchanged if there is no such file. */
export function onDisk(root, path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has one form.
    if (/^[\x00-\x7f]*$/.test(path) || existsSync(join(root, path)))
        return path;
    let folder = '';
    for (const name of path.split('/')) {
        const below = folder === '' ? name : `${folder}/${name}`;
        if (existsSync(join(root, below)))
            folder = below;
        else {
            const found = namesIn(join(root, folder)).find((one) => one.normalize('NFC') === name.normalize('NFC'));
            if (found === undefined)
                return path;
            folder = folder === '' ? found : `${folder}/${found}`;
        }
    }
    return folder;
}
function namesIn(folder) {
    try {
        return readdirSync(folder);
    }
    catch {
        return [];
    }
}
