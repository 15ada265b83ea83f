// The search index. Pages are sent to Pagefind while the next ones are rendered: its service is a separate process that uses the second core.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { BuildStop } from './build-stop.ts';
import type { PageReader } from './rendered-pages.ts';
import { SearchMemory, setAside } from './search-memory.ts';
import { steadyIndex } from './steady-index.ts';

/** A page opts in with this attribute on the element that contains its text. */
const OPT_IN = 'data-pagefind-body';

/** Parts of Pagefind's interface that no page loads. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** Elements that end without a gap between words. */
const INLINE = 'span|b|i|em|strong|code|sup|sub|mark|text|tspan';
const SEAM = new RegExp(`</(?!(?:${INLINE})>)[a-z][a-z0-9]*>(?=<[a-z])`, 'g');

/** `html` with a space between neighboring cells, links and buttons: Pagefind would join their words. */
export const withGaps = (html: string): string => html.replace(SEAM, '$& ');

/** The part of a page that is searched, as a page: what is around it may change without a new index. */
export function searchedPart(html: string): string {
  const [root] = /<html\b[^>]*>/.exec(html) ?? [];
  const start = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  return root === undefined || start < 0 || end < start
    ? html
    : `<!doctype html>${root}<body>${html.slice(start, end)}</article></body></html>`;
}

/** The errors of one request; empty on success. */
const mistakes = (request: Promise<{ errors: string[] }>, what: string): Promise<string[]> =>
  request.then(
    ({ errors }) => errors.map((error) => `${what}: ${error}`),
    (error: unknown) => [`${what}: ${String(error)}`],
  );

/** Pagefind, opened for the first page that was not in the last build. */
interface Open {
  index: PagefindIndex;
  given: Promise<string[]>[];
}

async function openPagefind(): Promise<Open> {
  const { index, errors } = await createIndex({});
  if (!index) throw new BuildStop(`The search index cannot be made, Pagefind did not start: ${errors.join('; ')}`);
  return { index, given: [] };
}

/**
 * Collects the pages that opt in, and writes their index to `pagefind/` of the built site. A build with an incomplete index fails.
 * While every page is the same as in the last build, pages wait; the first that differs opens Pagefind and sends all that waited. `eager`:
 * a page will differ, so none waits.
 */
export function searchIndex(eager = false): { reader: PageReader; integration: AstroIntegration } {
  let outDir: URL;
  let memory: SearchMemory;
  let memoryFolder = '';
  let waiting: { path: string; html: string }[] = [];
  let opened: Promise<Open> | undefined;
  let written: Promise<string[]> = Promise.resolve([]);
  let count = 0;

  const give = ({ path, html }: { path: string; html: string }): void => {
    opened ??= openPagefind();
    opened.then(
      ({ index, given }) => given.push(mistakes(index.addHTMLFile({ url: path, content: html }), path)),
      // Called once the index is written.
      () => undefined,
    );
  };
  const target = (): string => fileURLToPath(new URL('pagefind', outDir));

  async function write(): Promise<string[]> {
    if (count === 0 || (memory.isWhole() && memory.restore(target()))) return [];
    for (const page of waiting) give(page);
    waiting = [];
    const { index, given } = await (opened ?? openPagefind());
    const wrong = (await Promise.all(given)).flat();
    if (wrong.length > 0) return wrong;
    const failed = await mistakes(index.writeFiles({ outputPath: target() }), 'the index');
    if (failed.length > 0) return failed;
    for (const name of readdirSync(target())) if (UNUSED.test(name)) rmSync(join(target(), name));
    steadyIndex(target());
    memory.keep(target());
    return [];
  }

  const reader: PageReader = {
    async start() {
      memory = new SearchMemory(memoryFolder);
      waiting = [];
      opened = undefined;
      count = 0;
    },
    page(path, written) {
      if (!written.includes(OPT_IN)) return;
      const html = withGaps(searchedPart(written));
      count += 1;
      if (memory.isKnown(path, html) && !eager) {
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
          memoryFolder = fileURLToPath(new URL('search', config.cacheDir));
        },
        'astro:build:start': () => setAside(memoryFolder, target()),
        'astro:build:done': async ({ logger }) => {
          const wrong = await written;
          await close();
          if (wrong.length > 0) throw new BuildStop(`The search index is incomplete:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
          if (count === 0) return logger.warn(`no page has ${OPT_IN}: there is nothing to search`);
          logger.info(`${count} pages to search`);
        },
      },
    },
  };
}
