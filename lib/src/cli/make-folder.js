// Creates a folder and its parents. Node's recursive mkdir never ends on file systems that report ENOENT for everything, such as /proc.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
const codeOf = (thrown) => thrown.code;
/** Creates `path` unless it exists. Throws the system's error if that fails. */
export function makeFolder(path) {
    try {
        mkdirSync(path);
    }
    catch (thrown) {
        if (codeOf(thrown) === 'EEXIST' || codeOf(thrown) === 'EISDIR')
            return;
        if (codeOf(thrown) !== 'ENOENT' || dirname(path) === path)
            throw thrown;
        makeFolder(dirname(path));
        mkdirSync(path);
    }
}
