// Paths that a reader types and reads, on every system: `paths` are the rules of its file names.
import nodePath, { type PlatformPath } from 'node:path';

/** `path` as one would type it from the folder `cwd`: absolute if it is outside, as on another drive. */
export function pathFrom(cwd: string, path: string, paths: PlatformPath = nodePath): string {
  const way = paths.relative(cwd, path);
  if (paths.isAbsolute(way) || way === '..' || way.startsWith(`..${paths.sep}`)) return path;
  return way || '.';
}

/** True for `folder` itself and for what is below it. */
export const isWithin = (folder: string, path: string, paths: PlatformPath = nodePath): boolean =>
  pathFrom(folder, paths.resolve(path), paths) !== paths.resolve(path);

/** The path of a file below the content root as the content names it: with slashes, in composed letters. */
export const contentPath = (root: string, file: string, paths: PlatformPath = nodePath): string =>
  paths.relative(root, file).split(paths.sep).join('/').normalize('NFC');
