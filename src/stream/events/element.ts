// The clicked element as the page shows it; never what a reader typed into it.
import * as z from 'zod';
import { limits } from './limits.ts';
import { text } from './text.ts';

const collapse = (value: string): string => value.replace(/\s+/g, ' ').trim();

export const elementSchema = z.object({
  /** The tag name in lower case: `button`. */
  tag: text().optional(),
  id: text().optional(),
  /** Its text, with white space collapsed, at most 160 characters. */
  text: z.string({ error: 'is not text' }).overwrite(collapse).pipe(text(limits.elementText)).optional(),
  role: text().nullable().optional(),
  /** Its `data-*` attributes. */
  dataset: z
    .record(text(), text())
    .refine((entries) => Object.keys(entries).length <= limits.dataset, { error: `has more than ${limits.dataset} entries` })
    .optional(),
});

export type PageElement = z.output<typeof elementSchema>;
