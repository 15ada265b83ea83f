// The entries of the content as a module that reads its file when it runs. Astro writes them into the module's code instead:
// 20 MB for a thousand weeks, which the bundler parses, prints, and Node compiles, for nothing.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's own name of the module. */
const ENTRIES = '\0astro:data-layer-content';

/** The module's code; `undefined` while there is no such file. Throws when it is no JSON: Astro takes a module that fails for an empty site. */
export function entryModule(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`The entries in ${file} are no JSON: delete the file, and start again.`, { cause });
  }
  return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));\n`;
}

/** Puts that module in the place of Astro's. */
export function entryStore(): AstroIntegration {
  return {
    name: 'shiplog:entries',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        // Where Astro keeps them: `npm run dev` beside its types, a build in the cache.
        const folder = command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir;
        const file = fileURLToPath(new URL('data-store.json', folder));
        const load = { order: 'pre', handler: (id: string) => (id === ENTRIES ? entryModule(file) : undefined) } as const;
        updateConfig({ vite: { plugins: [{ name: 'shiplog:entries', load }] } });
      },
    },
  };
}
