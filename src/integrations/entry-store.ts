// The content's entries as a module that reads its file at run time. Astro writes them into the module's code instead:
// 20 MB for a thousand weeks, which the bundler parses and prints and Node compiles, for nothing.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ENTRIES, entriesAt } from './astro-internals.ts';
import { RUN, runFacts } from './run-facts.ts';
import { serverFolder } from './scratch.ts';

/** The module's code; `undefined` if there is no such file. Throws if it is not JSON, because Astro would treat a failing module as an empty site. */
export function entryModule(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`The entries in ${file} are not valid JSON: delete the file, and start again.`, { cause });
  }
  return `import { readFileSync } from 'node:fs';\nexport default ${RUN}.entries ?? JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));\n`;
}

const IN_MEMORY = `export default ${RUN}.entries;\n`;

/** Replaces Astro's module. */
export function entryStore(): AstroIntegration {
  return {
    name: 'shiplog:entries',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const root = command === 'dev' ? serverFolder(config.root, process.argv.slice(2)) : config.root;
        const file = fileURLToPath(entriesAt(command, { root, cacheDir: config.cacheDir }));
        const load = {
          order: 'pre',
          handler: (id: string) => (id !== ENTRIES ? undefined : runFacts.entries ? IN_MEMORY : entryModule(file)),
        } as const;
        updateConfig({ vite: { plugins: [{ name: 'shiplog:entries', load }] } });
      },
    },
  };
}
