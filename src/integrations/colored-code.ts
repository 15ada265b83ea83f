// Keeps the colors of code between builds: loading a highlighter takes two seconds, more than anything else of a build after an edit.
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeKey, keyOf } from '../cache/key.ts';
import { Store } from '../cache/store.ts';

type Color = (code: string, language: string) => Promise<string[]>;

/** Enough for a thousand weeks; the oldest are forgotten. */
const MOST = 20_000;

const tool = resolve(import.meta.dirname, '../..');

/**
 * Colors code with `color`, unless an earlier build of the content at `root` has done so. `digest` is that of the plugins. Written when the
 * process ends.
 */
export function coloredCode(color: Color, root: string, digest: string, folder = join(tool, '.cache/code')): Color {
  const store = new Store(folder, '.bin');
  const key = keyOf(digest, codeKey(tool, ['node_modules/shiki/package.json']), root);
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
