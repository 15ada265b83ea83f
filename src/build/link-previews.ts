// An Open Graph image a page. Drawn once for the same words and template, and kept between builds.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../site/site.ts';
import type { Address } from '../site/urls.ts';
import { drawCard, TEMPLATE } from './card-image.ts';
import { type Card, type CardWords, cardOf } from './card-words.ts';
import type { PageReader } from './rendered-pages.ts';

/** Drawing one image uses a core, and the search index is being written at the same time. */
const AT_ONCE = 2;

/** False with `SHIPLOG_OG=off`: pages then declare no image, and none is drawn. */
export const previewsWanted = (): boolean => process.env.SHIPLOG_OG !== 'off';

const digest = (words: CardWords): string =>
  createHash('sha256')
    .update(JSON.stringify([TEMPLATE, words.site, words.place, words.title, words.description]))
    .digest('hex')
    .slice(0, 32);

/** The cached image of `words` in `cache`, drawn when it is not there. Answers its file, and whether it was drawn now. */
async function cachedCard(words: CardWords, cache: string): Promise<{ file: string; drawn: boolean }> {
  const file = join(cache, `${digest(words)}.png`);
  if (existsSync(file)) return { file, drawn: false };
  // Under a name of its own first: a build that is interrupted leaves no half image behind.
  const half = `${file}.${process.pid}.part`;
  await writeFile(half, await drawCard(words));
  await rename(half, file);
  return { file, drawn: true };
}

/** Writes the images of `cards` below `dist`. Answers how many had to be drawn. */
async function writeCards(cards: readonly Card[], cache: string, dist: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  const waiting = [...cards];
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const image = await cachedCard(card.words, cache);
      if (image.drawn) drawn += 1;
      const target = join(dist, card.file);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(image.file, target);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return drawn;
}

/** Draws the image that each page declares. They are kept in `.cache/og` of the project. */
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
          logger.info(`${cards.length} link preview images, ${drawn} drawn anew, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
        },
      },
    },
  };
}
