// One Open Graph image per page. Cached between builds by text and template.
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../cache/key.js';
import { Store } from '../cache/store.js';
import { drawCard, TEMPLATE } from '../outputs/card-image.js';
import { shownWords } from '../outputs/card-letters.js';
import { cardOf } from '../outputs/card-words.js';
import { previewsWanted } from './previews-wanted.js';
/** Drawing one image uses a core, and the search index is being written at the same time. */
const AT_ONCE = 2;
const imageKey = ({ site, place, title, description }, signal) => keyOf(TEMPLATE, site, place, title, description, ...(signal ? [signal] : []));
/** Writes the images of `cards` below `dist` and returns how many were drawn. Two builds may share `cache`. `signal` is the team's accent color. */
export async function writeCards(cards, cache, dist, signal) {
    const store = new Store(cache, '.png');
    // Pages with the same text share one image: a page and its untranslated counterpart.
    const images = [...Map.groupBy(cards, ({ words }) => imageKey(words, signal))];
    let drawn = 0;
    const work = async () => {
        for (let image = images.pop(); image; image = images.pop()) {
            const [key, [first, ...others]] = image;
            if (!first)
                continue;
            let file = store.file(key);
            if (file === undefined) {
                file = store.write(key, await drawCard(first.words, signal));
                drawn += 1;
            }
            for (const card of [first, ...others]) {
                const target = join(dist, card.file);
                await mkdir(dirname(target), { recursive: true });
                await copyFile(file, target);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return drawn;
}
/** Which previews leave out which letters. */
export function lackingText(lacking) {
    const [letters, files] = [[...new Set([...lacking.values()].flat())], [...lacking.keys()]];
    const some = (list, most, gap) => list.slice(0, most).join(gap) + (list.length > most ? ` and ${list.length - most} more` : '');
    return `link previews show Latin letters only and leave out ${some(letters, 12, ' ')} in ${some(files, 3, ', ')}; a description in Latin letters is shown`;
}
/** Draws the image that each page declares. They are cached in `.cache/og` of the project. */
export function linkPreviews(site, address) {
    let cards = [];
    let cache = '';
    /** Letters that no font has, by image. */
    const lacking = new Map();
    return {
        reader: {
            async start() {
                cards = [];
            },
            page(_path, html) {
                const card = previewsWanted() ? cardOf(html, site, address) : undefined;
                if (!card)
                    return;
                const { words, missing } = shownWords(card.words);
                cards.push({ ...card, words });
                if (missing.length > 0)
                    lacking.set(card.file, missing);
            },
        },
        integration: {
            name: 'shiplog:previews',
            hooks: {
                'astro:config:done': ({ config }) => {
                    cache = fileURLToPath(new URL('.cache/og', config.root));
                },
                'astro:build:done': async ({ dir, logger }) => {
                    if (cards.length === 0)
                        return;
                    const start = performance.now();
                    const drawn = await writeCards(cards, cache, fileURLToPath(dir), site.look.accent?.light);
                    logger.info(`${cards.length} link preview images, ${drawn} redrawn, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
                    if (lacking.size > 0)
                        logger.warn(lackingText(lacking));
                },
            },
        },
    };
}
