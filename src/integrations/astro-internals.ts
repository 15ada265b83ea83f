// Every part of Astro that is used without being documented. An upgrade may move each of them:
// tests/unit/integrations/astro-internals.test.ts compares them with the installed version and says what uses them.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AstroAdapter, AstroPrerenderer } from 'astro';

/** A file of Astro that no entry of its package names. */
const astroFile = (path: string): string =>
  new URL(`dist/${path}`, pathToFileURL(createRequire(import.meta.url).resolve('astro/package.json'))).href;

/** The module of the content's entries: `entry-store.ts` replaces it, because Astro writes all entries into its code. */
export const ENTRIES = '\0astro:data-layer-content';

/** The file of the entries: a build after an edit starts from a copy. */
const ENTRIES_FILE = 'data-store.json';

/** Where Astro stores the entries: beside its types in `shiplog dev`, in the cache in a build. */
export const entriesAt = (command: string, config: { root: URL; cacheDir: URL }): URL =>
  new URL(ENTRIES_FILE, command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir);

/** What Astro's server hears after an edit of content: it lists the paths of pages again. `content-edits.ts` sends it for site.yaml. */
export const CONTENT_CHANGED = 'astro:content-changed';

/** The query of modules of the content's images: `pictures` replaces them. */
export const IMAGE_QUERY = 'astroContentImageFlag';

/** The attribute of an image that is not in the bundle: a build after an edit then needs a complete build. */
export const MISSING_IMAGE = '__ASTRO_IMAGE_=';

/** The name of a content file in a stack, by its chunk: errors in `.mdx` name the file. */
export const CHUNK = /\/chunks\/(?!index_)([^/]+)_[\w-]{8}\.mjs/;

/** A page's policy: `needed-hashes.ts` shortens it, because Astro writes the hashes of all pages into each. */
export const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;

/** A link to a style sheet: `joined-sheets.ts` joins them, because Astro links one for each component. */
export const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** The bundle's entry: a build after an edit renders with the last build's bundle. */
export const BUNDLE_ENTRY = 'prerender-entry*.mjs';

/** A page or file that a build writes. `cacheKey` is a digest of what it shows. */
export type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & { cacheKey?: string };

/** What the bundle reads from the build around it. */
interface BuildOptions {
  settings: { scripts: unknown[] };
  logger: { options: { destination: unknown } };
  allPages: Record<string, { key: string; styles: unknown[] }>;
}

/** The application in the bundle. */
export interface BuildApp {
  manifest: { routes: unknown[] };
  /** `pagesByKeys` has the style sheets of each page module. */
  setInternals(internals: { pagesByKeys: Map<string, unknown>; entrySpecifierToBundleMap: Map<string, string> }): void;
  setOptions(options: Omit<BuildOptions, 'allPages'>): void;
  getOptions(): BuildOptions;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

/** The application of a build; `undefined` if Astro’s own prerenderer is not used. */
export const appOf = (prerenderer: AstroPrerenderer): BuildApp | undefined => (prerenderer as { app?: BuildApp }).app;

/**
 * Lets a build write its bundle into `build.server`. Otherwise the bundle is in the output, or in one place of the project for all outputs
 * outside it. `scratch.ts` also depends on the order of settings: `.astro` is below the project folder as it is before the first integration.
 */
export const ownServerFolder: AstroAdapter = {
  name: 'shiplog',
  // With another, Astro leaves the bundle out when the prerenderer is set.
  entrypointResolution: 'explicit',
  adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
  supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
};

/** Loaded with this module: the loader of Astro's settings may be closed when a build ends. */
const { getPrerenderOutputDirectory } = (await import(/* @vite-ignore */ astroFile('prerender/utils.js'))) as {
  getPrerenderOutputDirectory(settings: unknown): URL;
};

/** The folder of a build's bundle, which the build removes when it ends: it is copied for the next build. */
export const bundleAt = (app: BuildApp): URL => getPrerenderOutputDirectory(app.getOptions().settings);

/** The paths of all pages and files, outside a build. */
export async function staticPaths(app: BuildApp): Promise<StaticPath[]> {
  const { StaticPaths } = await import(/* @vite-ignore */ astroFile('runtime/prerender/static-paths.js'));
  return new StaticPaths(app).getAll();
}

/** Renders Markdown; Astro's processor with this site's plugins. */
export type RenderEntry = (entry: { id: string; data: unknown; body: string; filePath: string; digest: string }) => Promise<{
  metadata: { imagePaths: readonly string[] };
}>;

interface EntryType {
  getEntryInfo(of: { contents: string; fileUrl: URL }): Promise<{ data: unknown; body: string }>;
  getRenderFunction(config: unknown): Promise<RenderEntry>;
}

/** How Astro's loader reads a Markdown file: a build after an edit loads the edited ones without Astro. */
export const markdownEntryType = async (): Promise<EntryType> =>
  ((await import(/* @vite-ignore */ astroFile('vite-plugin-markdown/content-entry-type.js'))) as { markdownContentEntryType: EntryType })
    .markdownContentEntryType;
