// Caches drawings between builds, outside node_modules: an unchanged diagram costs reading a file. The key is a digest of the shown parts
// and of this folder's code and fonts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey, keyOf } from '../../cache/key.ts';
import { fromJson, Store } from '../../cache/store.ts';
import type { LaidOut, Orientation } from '../model/laid-out.ts';
import type { Shown } from '../model/shown.ts';
import { layOut } from './lay-out.ts';

/** The cache folder, relative to the project's root. */
export const folder = '.cache/diagrams';

const packages = ['elkjs', 'fontkitten', '@fontsource/be-vietnam-pro'];

/** Digest of the layout's code and of the versions of its dependencies. `root` is the project's. */
function layoutKey(root: string): string {
  const source = 'src/diagram/layout';
  const code = readdirSync(join(root, source)).map((file) => `${source}/${file}`);
  return codeKey(root, [...code, 'src/diagram/model/laid-out.ts', ...packages.map((name) => `node_modules/${name}/package.json`)]);
}

const layoutKeys = new Map<string, string>();
const known = new Map<string, Promise<LaidOut>>();

/** The drawing from memory or disk, else laid out now. `root` is the project's folder. */
export function layOutCached(shown: Shown, orientation: Orientation, root: string = process.cwd()): Promise<LaidOut> {
  const code = layoutKeys.get(root) ?? layoutKey(root);
  layoutKeys.set(root, code);
  const key = keyOf(code, orientation, shown);
  const inMemory = `${root} ${key}`;
  const remembered = known.get(inMemory);
  if (remembered) return remembered;
  const store = new Store(join(root, folder), '.json');
  const stored = store.read(key, fromJson<LaidOut>);
  const found = stored
    ? Promise.resolve(stored)
    : layOut(shown, orientation).then((laidOut) => {
        store.keep(key, JSON.stringify(laidOut));
        return laidOut;
      });
  known.set(inMemory, found);
  return found;
}
