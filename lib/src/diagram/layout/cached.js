// Caches drawings between builds, outside node_modules: an unchanged diagram costs reading a file. The key is a digest of the shown parts
// and of this folder's code and fonts.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, projectFolder, toolFolder } from '../../cache/folders.js';
import { codeKey, keyOf } from '../../cache/key.js';
import { fromJson, Store } from '../../cache/store.js';
import { layOut } from './lay-out.js';
/** The cache folder, below the project's. */
export const folder = '.cache/diagrams';
const packages = ['elkjs', 'fontkitten', '@fontsource/be-vietnam-pro'];
const CODE = 'src/diagram/{layout/*,model/laid-out}.{ts,js}';
/** Digest of the layout's code and of the versions of its dependencies. */
const layoutKey = (tool) => keyOf(codeKey(tool, globSync(CODE, { cwd: tool })), packages.map(packageVersion));
const codes = new Map();
const known = new Map();
/** The drawing from memory or disk, else laid out now. `project` is the folder with the cache. */
export function layOutCached(shown, orientation, project = projectFolder()) {
    const tool = toolFolder();
    const code = codes.get(tool) ?? layoutKey(tool);
    codes.set(tool, code);
    const key = keyOf(code, orientation, shown);
    const inMemory = `${project} ${key}`;
    const remembered = known.get(inMemory);
    if (remembered)
        return remembered;
    const store = new Store(join(project, folder), '.json');
    const stored = store.read(key, (fromJson));
    const found = stored
        ? Promise.resolve(stored)
        : layOut(shown, orientation).then((laidOut) => {
            store.keep(key, JSON.stringify(laidOut));
            return laidOut;
        });
    known.set(inMemory, found);
    return found;
}
