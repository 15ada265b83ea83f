// The search index. Pages go to Pagefind while the next ones are rendered: its service is a process of its own, and the second core is free.
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { BuildStop } from './build-stop.ts';
import type { PageReader } from './rendered-pages.ts';

/** A page opts in by this attribute on the element that holds its words. */
const OPT_IN = 'data-pagefind-body';

/** Parts of Pagefind's own interface, which no page of ours loads. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** What went wrong with one request; empty when nothing did. */
const mistakes = (request: Promise<{ errors: string[] }>, what: string): Promise<string[]> =>
  request.then(
    ({ errors }) => errors.map((error) => `${what}: ${error}`),
    (error: unknown) => [`${what}: ${String(error)}`],
  );

/** Collects the pages that opt in, and writes their index to `pagefind/` of the built site. A build with an incomplete index fails. */
export function searchIndex(): { reader: PageReader; integration: AstroIntegration } {
  let index: PagefindIndex | undefined;
  let outDir: URL;
  let given: Promise<string[]>[] = [];
  let written: Promise<string[]> = Promise.resolve([]);

  const reader: PageReader = {
    async start() {
      given = [];
      const opened = await createIndex({});
      index = opened.index;
      if (!index) throw new BuildStop(`The search index cannot be made, Pagefind did not start: ${opened.errors.join('; ')}`);
    },
    page(path, html) {
      if (index && html.includes(OPT_IN)) given.push(mistakes(index.addHTMLFile({ url: path, content: html }), path));
    },
    end() {
      const outputPath = fileURLToPath(new URL('pagefind', outDir));
      written = Promise.all(given).then(async (answers) => {
        const wrong = answers.flat();
        return wrong.length > 0 || !index || given.length === 0 ? wrong : mistakes(index.writeFiles({ outputPath }), 'the index');
      });
    },
  };

  return {
    reader,
    integration: {
      name: 'shiplog:search',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
        },
        'astro:build:done': async ({ dir, logger }) => {
          const wrong = await written;
          await close();
          if (wrong.length > 0) throw new BuildStop(`The search index is incomplete:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
          if (given.length === 0) return logger.warn(`no page has ${OPT_IN}: there is nothing to search`);
          const folder = new URL('pagefind/', dir);
          for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(new URL(name, folder));
          logger.info(`${given.length} pages to search`);
        },
      },
    },
  };
}
