// Keys of cached results: a digest of everything that a result depends on, so that nothing stale is ever read.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of what is made from `parts`, which must be JSON. */
export const keyOf = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'hex').slice(0, 32);

/** A digest of the names and the content of `files` below `folder`, in any order: of code, for example. Throws if one cannot be read. */
export const codeKey = (folder: string, files: Iterable<string>): string =>
  keyOf(...[...files].sort().map((file) => [file.replaceAll('\\', '/'), hash('sha256', readFileSync(join(folder, file)), 'hex')]));
