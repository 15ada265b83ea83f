// The search index. Pages are sent to Pagefind while the next ones are rendered: its service is a separate process that uses the second core.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BuildStop } from '../build-stop.ts';
import type { PageReader } from '../rendered-pages.ts';
import type { IndexFiles } from './index-files.ts';
import { SearchMemory, searchMemory, setAside } from './memory.ts';
import { closePagefind, type OpenIndex, PagefindError } from './pagefind.ts';
import { OPT_IN, searched } from './pages.ts';
import { portionedIndex } from './portions.ts';

export function writeIndex(folder: string, files: IndexFiles): void {
  const made = new Set<string>();
  for (const [name, bytes] of files) {
    const file = join(folder, name);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, bytes);
  }
}

/**
 * Collects the pages that opt in, and writes their index to `pagefind/` of the built site. A build with an incomplete index fails.
 * While every page is the same as in the last build, pages wait; the first that differs opens Pagefind and sends all that waited.
 */
export function searchIndex(): { reader: PageReader; integration: AstroIntegration } {
  let outDir: URL;
  let memory: SearchMemory;
  let memoryFolder = '';
  let waiting: { path: string; html: string }[] = [];
  let opened: OpenIndex | undefined;
  let written: Promise<void> = Promise.resolve();
  let count = 0;

  const give = ({ path, html }: { path: string; html: string }): void => {
    opened ??= portionedIndex();
    opened.add(path, html);
  };
  const target = (): string => fileURLToPath(new URL('pagefind', outDir));

  async function write(): Promise<void> {
    if (count === 0 || (memory.isWhole() && memory.restore(target()))) return;
    for (const page of waiting) give(page);
    waiting = [];
    writeIndex(target(), await (opened ?? portionedIndex()).files());
    memory.keep(target());
  }

  const reader: PageReader = {
    async start() {
      memory = new SearchMemory(memoryFolder);
      waiting = [];
      opened = undefined;
      count = 0;
    },
    page(path, rendered) {
      const html = searched(rendered);
      if (html === undefined) return;
      count += 1;
      if (memory.isKnown(path, html)) {
        waiting.push({ path, html });
        return;
      }
      for (const page of waiting) give(page);
      waiting = [];
      give({ path, html });
    },
    end() {
      written = write();
      // Awaited in `astro:build:done`; until then a rejection must not end the process.
      written.catch(() => undefined);
    },
  };

  return {
    reader,
    integration: {
      name: 'shiplog:search',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
          memoryFolder = searchMemory(fileURLToPath(config.cacheDir));
        },
        'astro:build:start': () => setAside(memoryFolder, target()),
        'astro:build:done': async ({ logger }) => {
          try {
            await written;
          } catch (thrown) {
            if (!(thrown instanceof PagefindError)) throw thrown;
            throw new BuildStop(`The search index is incomplete:\n${thrown.message.replace(/^/gm, '  ')}`);
          } finally {
            await closePagefind();
          }
          if (count === 0) return logger.warn(`no page has ${OPT_IN}: there is nothing to search`);
          logger.info(`${count} pages to search`);
        },
      },
    },
  };
}
