// Astro caches rendered pages between builds and does not notice that a plugin changed. This digest, as part of a plugin's name, invalidates the cache.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey } from '../cache/key.js';
const CODE = '{i18n,markdown,site}/**/*.{ts,js}';
/** A short digest of the source of all plugins, and of the words and link rules that they use. */
export const markdownDigest = (source = join(import.meta.dirname, '..')) => codeKey(source, globSync(CODE, { cwd: source })).slice(0, 12);
