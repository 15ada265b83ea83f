// Every part of Astro that is used without being documented. An upgrade may move each of them:
// tests/unit/integrations/astro-internals.test.ts compares them with the installed version and says what uses them.
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
/** A file of Astro that no entry of its package names. */
const astroFile = (path) => new URL(`dist/${path}`, pathToFileURL(createRequire(import.meta.url).resolve('astro/package.json'))).href;
/** The module of the content's entries: `entry-store.js` replaces it, because Astro writes all entries into its code. */
export const ENTRIES = '\0astro:data-layer-content';
/** The file of the entries: a build after an edit starts from a copy. */
const ENTRIES_FILE = 'data-store.json';
/** Where Astro stores the entries: beside its types in `shiplog dev`, in the cache in a build. */
export const entriesAt = (command, config) => new URL(ENTRIES_FILE, command === 'dev' ? new URL('.astro/', config.root) : config.cacheDir);
/** What Astro's server hears after an edit of content: it lists the paths of pages again. `content-edits.js` sends it for site.yaml. */
export const CONTENT_CHANGED = 'astro:content-changed';
/** The query of modules of the content's images: `pictures` replaces them. */
export const IMAGE_QUERY = 'astroContentImageFlag';
/** The attribute of an image that is not in the bundle: a build after an edit then needs a complete build. */
export const MISSING_IMAGE = '__ASTRO_IMAGE_=';
/** The name of a content file in a stack, by its chunk: errors in `.mdx` name the file. */
export const CHUNK = /\/chunks\/(?!index_)([^/]+)_[\w-]{8}\.mjs/;
/** A page's policy: `needed-hashes.js` shortens it, because Astro writes the hashes of all pages into each. */
export const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
/** A link to a style sheet: `joined-sheets.js` joins them, because Astro links one for each component. */
export const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">/g;
/** The bundle's entry: a build after an edit renders with the last build's bundle. */
export const BUNDLE_ENTRY = 'prerender-entry*.mjs';
/** The application of a build; `undefined` if Astro’s own prerenderer is not used. */
export const appOf = (prerenderer) => prerenderer.app;
/**
 * Lets a build write its bundle into `build.server`. Otherwise the bundle is in the output, or in one place of the project for all outputs
 * outside it. `scratch.js` also depends on the order of settings: `.astro` is below the project folder as it is before the first integration.
 */
export const ownServerFolder = {
    name: 'shiplog',
    // With another, Astro leaves the bundle out when the prerenderer is set.
    entrypointResolution: 'explicit',
    adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
    supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
};
/** Loaded with this module: the loader of Astro's settings may be closed when a build ends. */
const { getPrerenderOutputDirectory } = (await import(/* @vite-ignore */ astroFile('prerender/utils.js')));
/** The folder of a build's bundle, which the build removes when it ends: it is copied for the next build. */
export const bundleAt = (app) => getPrerenderOutputDirectory(app.getOptions().settings);
/** The paths of all pages and files, outside a build. */
export async function staticPaths(app) {
    const { StaticPaths } = await import(/* @vite-ignore */ astroFile('runtime/prerender/static-paths.js'));
    return new StaticPaths(app).getAll();
}
/** Reads the file of the entries; the version that Astro depends on. */
export const serializer = async () => import(/* @vite-ignore */ pathToFileURL(createRequire(fileURLToPath(astroFile('index.js'))).resolve('devalue')).href);
/** How Astro's loader reads a Markdown file: a build after an edit loads the edited ones without Astro. */
export const markdownEntryType = async () => (await import(/* @vite-ignore */ astroFile('vite-plugin-markdown/content-entry-type.js')))
    .markdownContentEntryType;
