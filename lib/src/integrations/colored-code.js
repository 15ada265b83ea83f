// Keeps the colors of code between builds: loading a highlighter takes two seconds, more than anything else of a build after an edit.
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packageVersion, projectFolder } from '../cache/folders.js';
import { keyOf } from '../cache/key.js';
import { Store } from '../cache/store.js';
/** Enough for a thousand weeks; the oldest are forgotten. */
const MOST = 20_000;
/**
 * Colors code with `color`, unless an earlier build of the content at `root` has done so. `digest` is that of the plugins. Written when the
 * process ends.
 */
export function coloredCode(color, root, digest, folder = join(projectFolder(), '.cache/code')) {
    const store = new Store(folder, '.bin');
    const key = keyOf(digest, packageVersion('shiki'), root);
    let known;
    const write = () => store.keep(key, serialize(new Map([...(known ?? [])].slice(-MOST))));
    return async (code, language) => {
        known ??= store.read(key, (content) => deserialize(content)) ?? new Map();
        const block = keyOf(language, code);
        const before = known.get(block);
        if (before)
            return before;
        const lines = await color(code, language);
        known.set(block, lines);
        if (!process.listeners('exit').includes(write))
            process.once('exit', write);
        return lines;
    };
}
