// The bundle that renders pages, saved after a build and opened again without Astro’s build around it.
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { appOf, BUNDLE_ENTRY, type BuildApp, bundleAt, type StaticPath, staticPaths } from '../astro-internals.ts';

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

/** The facts of the build that `prerenderer` belongs to; `undefined` if Astro’s own prerenderer is not used. */
export function bundleFacts(prerenderer: AstroPrerenderer): BundleFacts | undefined {
  const app = appOf(prerenderer);
  if (!app) return undefined;
  const { allPages, settings } = app.getOptions();
  return { pages: Object.values(allPages).map(({ key, styles }) => [key, styles]), scripts: settings.scripts };
}

/** Copies the bundle of the build into `folder`. Call it before the build removes it. */
export function saveBundle(prerenderer: AstroPrerenderer, folder: string): void {
  const app = appOf(prerenderer);
  if (app) cpSync(bundleAt(app), folder, { recursive: true });
}

export interface ServerBundle {
  paths(): Promise<StaticPath[]>;
  render(request: Request, path: StaticPath): Promise<Response>;
}

/** Opens the bundle in `folder`. */
export async function openBundle(folder: string, { pages, scripts }: BundleFacts): Promise<ServerBundle> {
  const [entry] = globSync(BUNDLE_ENTRY, { cwd: folder });
  if (entry === undefined) throw new Error(`${folder} has no ${BUNDLE_ENTRY}`);
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, entry)).href)) as { app: BuildApp };
  app.setInternals({
    pagesByKeys: new Map(pages.map(([key, styles]) => [key, { key, styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
  return {
    paths: () => staticPaths(app),
    render: (request, { route }) => app.render(request, { routeData: route }),
  };
}
