// Binds the content root to the schemas. `src/content/editions.ts` reads the result.

// Nothing is read before the check has finished.
import 'shiplog:verdict';
import { defineCollection } from 'astro:content';
import { guideFiles, guideRoot } from 'shiplog:guide';
import { glob, type Loader } from 'astro/loaders';
import { contentRoot, hasDiagrams } from './content/content-root.ts';
import { diagramSchema } from './diagram/model/diagram.ts';
import { DIAGRAM_FILES } from './diagram/model/diagram-path.ts';
import { isPageFile } from './site/links.ts';
import { pageSchema } from './site/page.ts';
import { weekWordsSchema } from './worklog/week.ts';

const base = contentRoot();

/** An entry's id is its file's path below the content root, including the extension. */
const generateId = ({ entry }: { entry: string }) => entry;

/**
 * In `npm run dev` a page is rendered on request: the server starts immediately, and an edit need not wait until the text of
 * all pages is written to Astro's store.
 */
const deferRender = import.meta.env.DEV;

const allDiagrams = glob({ base, pattern: DIAGRAM_FILES, generateId });

/** A site without diagrams is not a mistake: Astro's loader would warn of it. */
const diagramFiles: Loader = {
  ...allDiagrams,
  load(context) {
    return allDiagrams.load(
      hasDiagrams() ? context : { ...context, logger: Object.assign(Object.create(context.logger), { warn: () => {} }) },
    );
  },
};

export const collections = {
  /** Both facts and words: `src/content/week-facts.ts` validates the default language's files with `weekSchema`. */
  weeks: defineCollection({
    loader: glob({ base, pattern: '*/worklog/week-*.{md,mdx}', generateId, deferRender }),
    schema: weekWordsSchema,
  }),
  pages: defineCollection({
    loader: glob({ base, pattern: ['*/**/*.{md,mdx}', '!*/worklog/week-*.{md,mdx}'], generateId, deferRender }),
    schema: pageSchema,
  }),
  /** Pages of the tool's guide, if the site shows it. */
  guide: defineCollection({
    loader:
      guideRoot === undefined
        ? { name: 'no-guide', load: async ({ store }) => store.clear() }
        : glob({ base: guideRoot, pattern: [...new Set(guideFiles.map(({ file }) => file).filter(isPageFile))], generateId, deferRender }),
    schema: pageSchema,
  }),
  diagrams: defineCollection({ loader: diagramFiles, schema: diagramSchema }),
};
