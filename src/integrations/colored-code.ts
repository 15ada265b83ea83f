// Keeps the colors of code between builds: loading a highlighter takes two seconds, more than anything else of a build after an edit.
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packageVersion, projectFolder } from '../cache/folders.ts';
import { keyOf } from '../cache/key.ts';
import { Store } from '../cache/store.ts';

type Color = (code: string, language: string) => Promise<string[]>;

/** Enough for a thousand weeks; the oldest are forgotten. */
const MOST = 20_000;

/**
 * Colors code with `color`, unless an earlier build of the content at `root` has done so. `digest` is that of the plugins. Written when the
 * process ends.
 */
export function coloredCode(color: Color, root: string, digest: string, folder = join(projectFolder(), '.cache/code')): Color {
  const store = new Store(folder, '.bin');
  const key = keyOf(digest, packageVersion('shiki'), root);
  let known: Map<string, string[]> | undefined;
  const write = (): void => store.keep(key, serialize(new Map([...(known ?? [])].slice(-MOST))));
  return async (code, language) => {
    known ??= store.read(key, (content) => deserialize(content) as Map<string, string[]>) ?? new Map();
    const block = keyOf(language, code);
    const before = known.get(block);
    if (before) return before;
    const lines = await color(code, language);
    known.set(block, lines);
    if (!process.listeners('exit').includes(write)) process.once('exit', write);
    return lines;
  };
}
