// Caches drawings between builds, outside node_modules: an unchanged diagram costs reading a file. Its name is the digest of
// the shown parts and of this folder's code and fonts, so that nothing stale is ever read.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LaidOut, Orientation } from '../model/laid-out.ts';
import type { Shown } from '../model/shown.ts';
import { layOut } from './lay-out.ts';

/** The cache folder, relative to the project's root. */
export const folder = '.cache/diagrams';

const packages = ['elkjs', 'fontkitten', '@fontsource/be-vietnam-pro'];

/** Digest of the layout's code and of the versions of its dependencies. `root` is the project's. */
function layoutDigest(root: string): string {
  const hash = createHash('sha256');
  const source = join(root, 'src/diagram/layout');
  for (const file of readdirSync(source).sort()) hash.update(file).update(readFileSync(join(source, file)));
  hash.update(readFileSync(join(root, 'src/diagram/model/laid-out.ts')));
  for (const name of packages) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  return hash.digest('hex');
}

const digests = new Map<string, string>();

function fileFor(shown: Shown, orientation: Orientation, root: string): string {
  const code = digests.get(root) ?? layoutDigest(root);
  digests.set(root, code);
  const name = createHash('sha256')
    .update(code)
    .update(JSON.stringify([orientation, shown]))
    .digest('hex')
    .slice(0, 32);
  return join(root, folder, `${name}.json`);
}

function read(path: string): LaidOut | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LaidOut;
  } catch {
    return undefined;
  }
}

/** A file is written under another name and moved into place, so that an interrupted build leaves no partial file. */
function write(path: string, laidOut: LaidOut): void {
  const half = `${path}.${randomUUID()}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, JSON.stringify(laidOut));
    renameSync(half, path);
  } catch {
    // A read-only folder only makes the next build slower.
    rmSync(half, { force: true });
  }
}

const known = new Map<string, Promise<LaidOut>>();

/** The drawing from memory or disk, else laid out now. `root` is the project's folder. */
export function layOutCached(shown: Shown, orientation: Orientation, root: string = process.cwd()): Promise<LaidOut> {
  const path = fileFor(shown, orientation, root);
  const remembered = known.get(path);
  if (remembered) return remembered;
  const stored = read(path);
  const found = stored
    ? Promise.resolve(stored)
    : layOut(shown, orientation).then((laidOut) => {
        write(path, laidOut);
        return laidOut;
      });
  known.set(path, found);
  return found;
}
