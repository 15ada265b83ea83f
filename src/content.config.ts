// Binds the content root to the schemas. `src/content/editions.ts` reads the result.

// Nothing is read before the check has finished.
import 'shiplog:verdict';
import { defineCollection } from 'astro:content';
import { live } from 'shiplog:entries';
import { guideFiles, guideRoot } from 'shiplog:guide';
import { site } from 'shiplog:site';
import { glob, type Loader } from 'astro/loaders';
import { contentRoot, WEEK_FILES } from './content/content-root.ts';
import { diagramSchema } from './diagram/model/diagram.ts';
import { DIAGRAM_FILES } from './diagram/model/diagram-path.ts';
import { isPageFile } from './site/links.ts';
import { pageSchema } from './site/page.ts';
import { defaultLanguage } from './site/site.ts';
import { weekSchema, weekWordsSchema } from './worklog/week.ts';

const base = contentRoot();

/** An entry's id is its file's path below the content root, including the extension, in NFC. */
const generateId = ({ entry }: { entry: string }) => entry.normalize('NFC');

/**
 * In `shiplog dev` a page is rendered on request: the server starts immediately, and an edit need not wait until the text of
 * all pages is written to Astro's store.
 */
const deferRender = import.meta.env.DEV;

/** A loader of files that a site may not have: Astro would warn that there are none. */
function optional(loader: Loader): Loader {
  return {
    ...loader,
    load({ logger, ...context }) {
      const warn = (text: string): void => {
        if (!text.startsWith('No files found')) logger.warn(text);
      };
      return loader.load({ ...context, logger: Object.assign(Object.create(logger), { warn }) });
    },
  };
}

const facts = `${defaultLanguage(site)}/${WEEK_FILES}`;

export const collections = {
  /** The facts: the default language's files. */
  weeks: defineCollection({ loader: live(optional(glob({ base, pattern: facts, generateId, deferRender }))), schema: weekSchema }),
  /** The words of translations. */
  weekWords: defineCollection({
    loader: live(optional(glob({ base, pattern: [`*/${WEEK_FILES}`, `!${facts}`], generateId, deferRender }))),
    schema: weekWordsSchema,
  }),
  pages: defineCollection({
    loader: live(
      glob({
        base,
        pattern: [...site.languages.map((language) => `${language}/**/*.{md,mdx}`), `!*/${WEEK_FILES}`],
        generateId,
        deferRender,
      }),
    ),
    schema: pageSchema,
  }),
  /** Pages of the tool's guide, if the site shows it. */
  guide: defineCollection({
    loader: live(
      guideRoot === undefined
        ? { name: 'no-guide', load: async ({ store }) => store.clear() }
        : glob({ base: guideRoot, pattern: [...new Set(guideFiles.map(({ file }) => file).filter(isPageFile))], generateId, deferRender }),
    ),
    schema: pageSchema,
  }),
  diagrams: defineCollection({ loader: live(optional(glob({ base, pattern: DIAGRAM_FILES, generateId }))), schema: diagramSchema }),
};
