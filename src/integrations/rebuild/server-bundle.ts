// The bundle that renders pages, saved after a build and opened again without Astro’s build around it. All that this needs of Astro’s
// private parts is in this file and in entries.ts; tests/builds fails when an upgrade moves them.
import { cpSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';

/** A file of Astro that no entry of its package names. */
export const astroFile = (path: string): string =>
  new URL(`dist/${path}`, pathToFileURL(createRequire(import.meta.url).resolve('astro/package.json'))).href;

/** Loaded with this module: the loader of Astro's settings may be closed when a build ends. */
const { getPrerenderOutputDirectory } = (await import(astroFile('prerender/utils.js'))) as {
  getPrerenderOutputDirectory(settings: unknown): URL;
};

/** A page or file that a build writes. `cacheKey` is a digest of what it shows. */
export type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & { cacheKey?: string };

/** Pages before files, in the order of a build: readers of pages may finish while the files are written. */
export const pagesFirst = <P extends { route: { type: string } }>(paths: readonly P[]): P[] =>
  [...paths].sort((one, other) => Number(other.route.type === 'page') - Number(one.route.type === 'page'));

/** What the bundle reads from the build around it. */
export interface BundleFacts {
  /** The style sheets of each page module, by Astro’s key of the page. */
  pages: [key: string, styles: unknown[]][];
  /** Scripts that integrations add to each page. */
  scripts: unknown[];
}

interface BuildOptions {
  settings: { scripts: unknown[] };
  logger: { options: { destination: unknown } };
  allPages: Record<string, { key: string; styles: unknown[] }>;
}

interface BuildApp {
  manifest: { routes: unknown[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getOptions(): BuildOptions;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

const ENTRY = 'prerender-entry*.mjs';

/** The facts of the build that `prerenderer` belongs to; `undefined` if Astro’s own prerenderer is not used. */
export function bundleFacts(prerenderer: AstroPrerenderer): BundleFacts | undefined {
  const { app } = prerenderer as { app?: BuildApp };
  if (!app) return undefined;
  const { allPages, settings } = app.getOptions();
  return { pages: Object.values(allPages).map(({ key, styles }) => [key, styles]), scripts: settings.scripts };
}

/** Copies the bundle of the build into `folder`. Call it before the build removes it. */
export function saveBundle(prerenderer: AstroPrerenderer, folder: string): void {
  const { app } = prerenderer as { app?: BuildApp };
  if (app) cpSync(getPrerenderOutputDirectory(app.getOptions().settings), folder, { recursive: true });
}

export interface ServerBundle {
  paths(): Promise<StaticPath[]>;
  render(request: Request, path: StaticPath): Promise<Response>;
}

/** Opens the bundle in `folder`. */
export async function openBundle(folder: string, { pages, scripts }: BundleFacts): Promise<ServerBundle> {
  const [entry] = globSync(ENTRY, { cwd: folder });
  if (entry === undefined) throw new Error(`${folder} has no ${ENTRY}`);
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: BuildApp };
  app.setInternals({
    pagesByKeys: new Map(pages.map(([key, styles]) => [key, { key, styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
  const { StaticPaths } = await import(astroFile('runtime/prerender/static-paths.js'));
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, { route }) => app.render(request, { routeData: route }),
  };
}
