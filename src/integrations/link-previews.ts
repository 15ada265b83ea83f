// One Open Graph image per page. Cached between builds by text and template.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCard, TEMPLATE } from '../outputs/card-image.ts';
import { type Card, type CardWords, cardOf } from '../outputs/card-words.ts';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { previewsWanted } from './previews-wanted.ts';
import type { PageReader } from './rendered-pages.ts';

/** Drawing one image uses a core, and the search index is being written at the same time. */
const AT_ONCE = 2;

const digest = (words: CardWords): string =>
  createHash('sha256')
    .update(JSON.stringify([TEMPLATE, words.site, words.place, words.title, words.description]))
    .digest('hex')
    .slice(0, 32);

/** Draws an image into `file`, under a unique name first: neither an interrupted build nor two concurrent ones leave a partial image. */
async function drawInto(file: string, words: CardWords): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`;
  await writeFile(partial, await drawCard(words));
  await rename(partial, file);
}

/** Writes the images of `cards` below `dist` and returns how many were drawn. Two builds may share `cache`. */
export async function writeCards(cards: readonly Card[], cache: string, dist: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  // Pages with the same text share one image: a page and its untranslated counterpart.
  const images = [...Map.groupBy(cards, ({ words }) => join(cache, `${digest(words)}.png`))];
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (let image = images.pop(); image; image = images.pop()) {
      const [file, [first, ...others]] = image;
      if (!first) continue;
      if (!existsSync(file)) {
        await drawInto(file, first.words);
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

/** Draws the image that each page declares. They are cached in `.cache/og` of the project. */
export function linkPreviews(site: Site, address: Address): { reader: PageReader; integration: AstroIntegration } {
  let cards: Card[] = [];
  let cache = '';
  return {
    reader: {
      async start() {
        cards = [];
      },
      page(_path, html) {
        const card = previewsWanted() ? cardOf(html, site, address) : undefined;
        if (card) cards.push(card);
      },
    },
    integration: {
      name: 'shiplog:previews',
      hooks: {
        'astro:config:done': ({ config }) => {
          cache = fileURLToPath(new URL('.cache/og', config.root));
        },
        'astro:build:done': async ({ dir, logger }) => {
          if (cards.length === 0) return;
          const start = performance.now();
          const drawn = await writeCards(cards, cache, fileURLToPath(dir));
          logger.info(`${cards.length} link preview images, ${drawn} redrawn, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
        },
      },
    },
  };
}
