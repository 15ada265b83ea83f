// A page that is not a week: any Markdown file of any section.
import { z } from 'zod';
import { textSchema } from './text.ts';

const text = textSchema();

export const pageSchema = z.strictObject({
  title: text,
  /** One or two sentences: link previews, search results, lists. */
  description: z.optional(text),
  /** Shorter title for the sidebar and the header. */
  label: z.optional(text),
  /** Position among its siblings, smallest first; those without a number follow by name. */
  order: z.number().optional(),
  draft: z.boolean().optional(),
  /** Digest of the default-language text that this translation is based on, written by `shiplog stamp`. */
  stamp: z.string().optional(),
});

export type Page = z.output<typeof pageSchema>;
