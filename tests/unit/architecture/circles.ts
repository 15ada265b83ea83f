// Finds files of src that import one another in a circle, types included. Pure: it is given paths and texts.
import { posix } from 'node:path';
import type { SourceFile } from './boundaries.ts';
import { importsOf } from './imports.ts';

/** Every circle once, as `a.ts → b.ts → a.ts`, from the file that comes first by name. */
export function circles(files: readonly SourceFile[]): string[] {
  const names = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(path, text)
        .map(({ target }) => posix.join(posix.dirname(path), target.replace(/[?#].*$/, '')))
        .filter((target) => target !== path && names.has(target)),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const circle = way.slice(start);
      const first = circle.indexOf(circle.toSorted()[0] ?? path);
      found.add([...circle.slice(first), ...circle.slice(0, first), circle[first]].join(' → '));
    }
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return [...found];
}
