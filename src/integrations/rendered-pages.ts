// Passes the HTML of every built page to its readers while the next page is rendered, so that search index and link previews read nothing twice.
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { endBuild } from './build-stop.ts';
import { JoinedSheets } from './joined-sheets.ts';
import { withNeededHashes } from './needed-hashes.ts';
import { Recorder } from './rebuild/recorder.ts';
import { pagesFirst } from './rebuild/server-bundle.ts';

/** A reader of the built pages. */
export interface PageReader {
  /** Before the first page. */
  start?(): Promise<void>;
  /** A page. `path` is below the base and starts with a slash: `/worklog/week-08/`. Must not wait: the next page would wait too. */
  page(path: string, html: string): void;
  /** After the last page, while feeds, Markdown copies and images are still being written. Start long work here, and wait for it in `astro:build:done`. */
  end?(): void;
}

const isHtml = (response: Response): boolean => /^text\/html\b/.test(response.headers.get('content-type') ?? '') && response.status < 300;

/** Ends the build at a page that cannot be rendered. */
type Fail = (path: string, thrown: unknown) => never;

/** The message. `file` is the page's file, if it has one. */
export function renderFault(path: string, thrown: unknown, file: string | undefined): string {
  const reason = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0];
  const fix = file?.endsWith('x')
    ? 'Fix the code in braces, or write \\{ for a brace that is text.'
    : 'This is a fault of the tool unless the page holds something unusual: report it with the page.';
  return `${file ?? path} cannot be rendered: ${reason}\n  ${fix}`;
}

interface Options {
  readers: readonly PageReader[];
  sheets: JoinedSheets;
  /** The site's base path. */
  base: string;
  fail: Fail;
  recorder: Recorder;
}

/** The prerenderer, which passes its HTML to the readers. */
function watched(inner: AstroPrerenderer, { readers, sheets, base, fail, recorder }: Options): AstroPrerenderer {
  // Readers see pages in the order of their paths, in whatever order they are ready: an index of them is then the same each time.
  const order: string[] = [];
  const isExpected = new Set<string>();
  const ready = new Map<string, string | undefined>();
  let next = 0;
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const reader of readers) reader.end?.();
  };
  const pass = (path: string): void => {
    const html = ready.get(path);
    ready.delete(path);
    if (html !== undefined) for (const reader of readers) reader.page(path, html);
  };
  /** A page is ready; without HTML it is not one for readers. */
  const arrive = (path: string, html: string | undefined): void => {
    ready.set(path, html);
    for (let path = order[next]; path !== undefined && ready.has(path); path = order[next]) {
      pass(path);
      next += 1;
    }
    if (next === order.length) end();
  };
  return {
    ...inner,
    async setup() {
      await Promise.all(readers.map((reader) => reader.start?.()));
      await inner.setup?.();
    },
    async getStaticPaths() {
      const paths = pagesFirst(await inner.getStaticPaths());
      recorder.paths(paths);
      for (const { pathname, route } of paths)
        if (route.type === 'page') isExpected.add(`/${pathname.replace(/^\/|\/$/g, '')}/`.replace('//', '/'));
      order.push(...isExpected);
      return paths;
    },
    async render(request, options) {
      const path = decodeURI(`/${new URL(request.url).pathname.slice(base.length)}`);
      const result = await Promise.resolve(inner.render(request, options)).catch((thrown: unknown) => fail(path, thrown));
      const response = result instanceof Response ? result : result.response;
      const isPage = isHtml(response);
      const html = isPage ? sheets.join(withNeededHashes(await response.text())) : '';
      if (isPage) recorder.page(path, html, base);
      if (isExpected.has(path)) arrive(path, isPage ? html : undefined);
      if (!isPage) return result;
      const again = new Response(html, { status: response.status, headers: response.headers });
      return result instanceof Response ? again : { ...result, response: again };
    },
    async teardown() {
      for (const path of [...ready.keys()]) pass(path);
      end();
      recorder.end(inner);
      await inner.teardown?.();
    },
  };
}

/** Passes the pages of a build to `readers`. `fileOf` returns a page's content file, for errors in its code. Only one prerenderer can be set, hence one integration for all readers. */
export function renderedPages(
  readers: readonly PageReader[],
  fileOf: (path: string, stack?: string) => string | undefined,
  recorder = new Recorder(),
): AstroIntegration {
  const sheets = new JoinedSheets();
  let base = '/';
  let outDir: URL;
  return {
    name: 'shiplog:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const fail: Fail = (path, thrown) =>
          endBuild(renderFault(path, thrown, fileOf(path, thrown instanceof Error ? thrown.stack : undefined)));
        setPrerenderer((inner) => watched(inner, { readers, sheets, base, fail, recorder }));
      },
      'astro:build:done': () => sheets.write(outDir, base),
    },
  };
}
