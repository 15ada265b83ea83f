// Keys of cached results: a digest of everything that a result depends on, so that nothing stale is ever read.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
/** A list of what a map or a set contains: JSON has neither. */
const listed = (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value);
/** The key of what is made from `parts`: JSON, maps and sets. */
export const keyOf = (...parts) => hash('sha256', JSON.stringify(parts, listed), 'hex').slice(0, 32);
/** A digest of the names and the content of `files` below `folder`, in any order: of code, for example. Throws if one cannot be read. */
export const codeKey = (folder, files) => keyOf(...[...files].sort().map((file) => [file.replaceAll('\\', '/'), hash('sha256', readFileSync(join(folder, file)), 'hex')]));
