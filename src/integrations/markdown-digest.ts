// Astro caches rendered pages between builds and does not notice that a plugin changed. This digest, as part of a plugin's name, invalidates the cache.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['i18n', 'markdown', 'site'];

/** A short digest of the source of all plugins, and of the words and link rules that they use. */
export function markdownDigest(source: string = join(import.meta.dirname, '..')): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(`${folder}/${file}\n`).update(readFileSync(join(source, folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
