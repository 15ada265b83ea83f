// The bundle that renders pages, saved after a build and opened again without Astro’s build around it.
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appOf, BUNDLE_ENTRY, bundleAt, staticPaths } from '../astro-internals.js';
/** Pages before files, in the order of a build: readers of pages may finish while the files are written. */
export const pagesFirst = (paths) => [...paths].sort((one, other) => Number(other.route.type === 'page') - Number(one.route.type === 'page'));
/** The facts of the build that `prerenderer` belongs to; `undefined` if Astro’s own prerenderer is not used. */
export function bundleFacts(prerenderer) {
    const app = appOf(prerenderer);
    if (!app)
        return undefined;
    const { allPages, settings } = app.getOptions();
    return { pages: Object.values(allPages).map(({ key, styles }) => [key, styles]), scripts: settings.scripts };
}
/** Copies the bundle of the build into `folder`. Call it before the build removes it. */
export function saveBundle(prerenderer, folder) {
    const app = appOf(prerenderer);
    if (app)
        cpSync(bundleAt(app), folder, { recursive: true });
}
/** Opens the bundle in `folder`. */
export async function openBundle(folder, { pages, scripts }) {
    const [entry] = globSync(BUNDLE_ENTRY, { cwd: folder });
    if (entry === undefined)
        throw new Error(`${folder} has no ${BUNDLE_ENTRY}`);
    const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, entry)).href));
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
