// Records how a build made its pages, so that the next one can render only those that changed.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepIfPossible } from '../../cache/store.js';
import { entriesAt } from '../astro-internals.js';
import { renditionName, shownRenditions } from '../pictures/renditions.js';
import { keepStore } from './entries.js';
import { bundleFacts, saveBundle } from './server-bundle.js';
import { bundleFolder, saveState, stateFolder } from './state.js';
/** The path of the file that Astro writes for a route, below the output folder. */
export function fileOf({ pathname, route }) {
    const path = decodeURI(pathname).replace(/^\/|\/$/g, '');
    if (route.type !== 'page')
        return path;
    return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
}
export const pathKey = (pathname) => pathname.replace(/^\/|\/$/g, '');
/** The files beside a page that only pages like it need. */
export function factsOf(html, base) {
    const sheet = /<link rel="stylesheet" href="([^"]*\/parts\.[\w-]{8}\.css)">/.exec(html)?.[1];
    const card = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];
    const below = (address) => address === undefined ? undefined : decodeURI(new URL(address, 'https://site.example').pathname).slice(base.length);
    const pictures = new Set(shownRenditions(html).map(({ digest, width }) => renditionName(digest, width)));
    return { sheet: below(sheet), card: below(card), pictures: [...pictures].sort() };
}
/** Records the pages of one build. Without a state folder it only passes them on. */
export class Recorder {
    #written = new Map();
    #bundle;
    #settings = { markdown: undefined, image: undefined };
    paths(paths) {
        for (const path of paths) {
            const key = pathKey(path.pathname);
            // Astro builds the first of two routes with the same path.
            if (this.#written.has(key))
                continue;
            this.#written.set(key, { file: fileOf(path), isPage: path.route.type === 'page', key: path.cacheKey, pictures: [] });
        }
    }
    /** Notes what a page's HTML says of the files beside it. */
    page(pathname, html, base) {
        this.#note(pathname, factsOf(html, base));
    }
    #note(pathname, facts) {
        const key = pathKey(pathname);
        const known = this.#written.get(key);
        if (known)
            this.#written.set(key, { ...known, ...facts });
    }
    /** After the last page, while the bundle still exists. */
    end(prerenderer) {
        const folder = stateFolder();
        if (folder === undefined)
            return;
        this.#bundle = bundleFacts(prerenderer);
        if (!keepIfPossible(() => saveBundle(prerenderer, bundleFolder(folder))))
            this.#bundle = undefined;
    }
    /** Writes the state once the build has ended well. `links` returns what the link check read. */
    integration(links, guide) {
        let cache;
        let entries;
        return {
            name: 'shiplog:rebuild',
            hooks: {
                'astro:config:done': ({ config }) => {
                    const { processor: _processor, ...markdown } = config.markdown;
                    this.#settings = { markdown, image: config.image };
                    cache = config.cacheDir;
                    entries = entriesAt('build', config);
                },
                'astro:build:done': ({ dir }) => {
                    const folder = stateFolder();
                    const read = links();
                    if (folder === undefined || !this.#bundle || !read)
                        return;
                    const state = {
                        bundle: this.#bundle,
                        markdown: JSON.parse(JSON.stringify(this.#settings)),
                        outDir: fileURLToPath(dir),
                        cache: fileURLToPath(cache),
                        guide: JSON.stringify(guide),
                        written: this.#written,
                        links: new Map(read),
                    };
                    const isKept = keepIfPossible(() => {
                        keepStore(entries, folder);
                        saveState(folder, state);
                    });
                    if (!isKept)
                        rmSync(folder, { recursive: true, force: true });
                },
            },
        };
    }
}
