// What a host such as GitHub puts into a new repository: a report may be started in its clone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** True for what a clone of a new repository may contain; it stays as it is. */
export const isOfHost = (name: string): boolean =>
  /^(?:\.git|\.gitignore|\.gitattributes|\.DS_Store|(?:readme|licen[cs]e|copying)(?:\.\w+)?)$/i.test(name);

/** Those of the files to write (names below `root`) that the clone has already, in any case of letters. */
export function filesOfHost(root: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set(existsSync(root) ? readdirSync(root).map((name) => name.toLowerCase()) : []);
  return [...files.keys()].filter((name) => isOfHost(name) && found.has(name.toLowerCase()));
}

/** Those of `folders` that the `.gitignore` in `root` does not name. */
function missingFrom(root: string, folders: readonly string[]): string[] {
  const named = readFileSync(join(root, '.gitignore'), 'utf8').split(/\r?\n/);
  const bare = new Set(named.map((line) => line.trim().replace(/^\/|\/$/g, '')));
  return folders.filter((folder) => !bare.has(folder.slice(0, -1)));
}

/** What `init` says of the files that stayed; `ignored` are folders that no commit should contain. */
export function keptLines(root: string, kept: readonly string[], ignored: readonly string[]): string[] {
  if (kept.length === 0) return [];
  const missing = kept.includes('.gitignore') ? missingFrom(root, ignored) : [];
  return [`Kept as it was: ${kept.join(', ')}`, ...(missing.length === 0 ? [] : [`Add to .gitignore, a line each: ${missing.join(' ')}`])];
}
