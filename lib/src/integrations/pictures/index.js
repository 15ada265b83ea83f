// Pictures of a build. Astro's own pipeline copies every source into the site, decodes it for each of up to eight widths and deletes it again;
// here a picture's module is its digest, and only what pages show is drawn, while they are rendered.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMAGE_QUERY } from '../astro-internals.js';
import { endBuild } from '../build-stop.js';
import { FactsOfPictures } from './picture-facts.js';
import { PictureStore } from './picture-store.js';
import { FOLDER, renditionName, renditionWidths, shownRenditions } from './renditions.js';
/** Modules of pictures, and the query that Astro adds to those of content. */
const PICTURE = new RegExp(`\\.(?:png|jpe?g|webp|gif|avif|tiff)(?:\\?${IMAGE_QUERY}.*)?$`, 'i');
/** The picture modules of pages. `publish` returns the address of a file of the site. */
function pictureModules(facts, files, publish) {
    return {
        name: 'shiplog:pictures',
        load: {
            order: 'pre',
            filter: { id: PICTURE },
            async handler(id) {
                if (this.environment.config.consumer !== 'server')
                    return undefined;
                const file = id.replace(/\?.*$/, '');
                const found = await facts.of(file).catch(() => undefined);
                // Astro reports what is not an image, and publishes drawings unmodified, whatever their name.
                if (!found || found.format === 'svg')
                    return undefined;
                const { digest, width, height, format } = found;
                files.set(digest, file);
                const widest = renditionWidths(found, undefined, format).at(-1) ?? width;
                return `export default ${JSON.stringify({ src: publish(renditionName(digest, widest)), width, height, format, digest })};`;
            },
        },
    };
}
/** Draws the pictures that pages show, and shows `drawn`, the plugin of drawings. Pictures are cached in `.cache/pictures` of the project. */
export function pictures(drawn) {
    const files = new Map();
    let store;
    let facts;
    return {
        reader: {
            page: (_path, html) => store?.want(shownRenditions(html), (digest) => files.get(digest)),
        },
        integration: {
            name: 'shiplog:pictures',
            hooks: {
                'astro:config:setup': ({ command, config, updateConfig }) => {
                    updateConfig({ vite: { plugins: [drawn] } });
                    const entrypoint = (name) => fileURLToPath(new URL(name, import.meta.url));
                    if (command !== 'build') {
                        updateConfig({ image: { service: { entrypoint: entrypoint('dev-service.js') } } });
                        return;
                    }
                    const cache = fileURLToPath(new URL('.cache/pictures', config.root));
                    store = new PictureStore(cache);
                    facts = new FactsOfPictures(`${cache}/facts.json`, Date.now());
                    const start = `${config.base.replace(/\/$/, '')}/${FOLDER}/`;
                    updateConfig({
                        image: { layout: 'none', service: { entrypoint: entrypoint('service.js') } },
                        vite: { plugins: [pictureModules(facts, files, (name) => start + name)] },
                    });
                },
                'astro:build:done': async ({ dir, logger }) => {
                    if (!store)
                        return;
                    const start = performance.now();
                    const copied = store.copyTo(fileURLToPath(new URL(`${FOLDER}/`, dir)));
                    const { renditions, drawn, unreadable } = await copied.catch((error) => endBuild(error.message));
                    facts?.save();
                    for (const { file, fault } of unreadable)
                        logger.warn(`${relative(process.cwd(), file)} is published unmodified, because ${fault.what}: ${fault.fix}`);
                    if (renditions === 0)
                        return;
                    logger.info(`${renditions} renditions of pictures, ${drawn} drawn, waited ${((performance.now() - start) / 1000).toFixed(1)} s`);
                },
            },
        },
    };
}
