// Binds the content root to the schemas; nothing else. `src/content.ts` reads what stands here.

// Nothing is read before the check has judged.
import 'shiplog:verdict';
import { defineCollection } from 'astro:content';
import { guideFiles, guideRoot } from 'shiplog:guide';
import { glob } from 'astro/loaders';
import { contentRoot } from './build/content-root.ts';
import { diagramSchema } from './diagram/model/diagram.ts';
import { isPageFile } from './site/links.ts';
import { pageSchema } from './site/page.ts';
import { weekWordsSchema } from './worklog/week.ts';

const base = contentRoot();

/** An entry's id is its file's path below the content root, extension included. */
const generateId = ({ entry }: { entry: string }) => entry;

/**
 * In `npm run dev` a page is rendered when it is asked for: the server is there at once, and an edit need not wait until the words of
 * all pages are written to Astro's store.
 */
const deferRender = import.meta.env.DEV;

export const collections = {
  /** Facts and words alike: `src/content.ts` holds the default language's files to `weekSchema`. */
  weeks: defineCollection({
    loader: glob({ base, pattern: '*/worklog/week-*.{md,mdx}', generateId, deferRender }),
    schema: weekWordsSchema,
  }),
  pages: defineCollection({
    loader: glob({ base, pattern: ['*/**/*.{md,mdx}', '!*/worklog/week-*.{md,mdx}'], generateId, deferRender }),
    schema: pageSchema,
  }),
  /** Pages of the tool's guide, where the site shows it. */
  guide: defineCollection({
    loader:
      guideRoot === undefined
        ? { name: 'no-guide', load: async ({ store }) => store.clear() }
        : glob({ base: guideRoot, pattern: [...new Set(guideFiles.map(({ file }) => file).filter(isPageFile))], generateId, deferRender }),
    schema: pageSchema,
  }),
  diagrams: defineCollection({ loader: glob({ base, pattern: 'architecture/*/*.yaml', generateId }), schema: diagramSchema }),
};
