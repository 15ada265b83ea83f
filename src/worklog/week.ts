// A week: what the team planned, did, encountered and proved. Facts are in the default language's file; a translation contains only words.
import * as z from 'zod/mini';
import { daySchema, periodSchema } from '../site/date-schemas.ts';
import { isShort, TOO_LONG } from '../site/dates.ts';
import { idSchema } from '../site/ids.ts';
import { textSchema } from '../site/text.ts';
import { taskStates } from './task-states.ts';

/** Texts of a week are inline Markdown: emphasis, code and links; HTML in them is shown as text, never run. */
const text = textSchema();

const texts = z.union([text, z.array(text).check(z.minLength(1))], { error: 'write text or a list of texts' });

/** id → text. A map, so that ids are unique and a translation uses the same keys. */
const items = z.record(idSchema, text);

/** A link within the site is a file path relative to the week's file; any other is an absolute https address. */
const link = text.check(
  z.refine((value) => !/^[a-z][a-z0-9+.-]*:/i.test(value) || /^https?:\/\//i.test(value), {
    error: 'write a file path, or a URL that starts with https://',
  }),
);

const evidenceShape = { id: idSchema, label: text, href: link };
const evidenceSchema = z.strictObject(evidenceShape);

const blockerShape = {
  id: idSchema,
  text,
  /** Root cause. */
  cause: z.optional(text),
  /** Id of the task that it blocks. */
  blocks: z.optional(idSchema),
  /** Id of the task that resolved it. */
  resolved: z.optional(idSchema),
};

const taskShape = {
  id: idSchema,
  title: z.optional(text),
  /** First and last day as worked; one day if only one is given. */
  starts: z.optional(daySchema),
  ends: z.optional(daySchema),
  /** As planned before the work. */
  planned: z.optional(periodSchema),
  owner: z.optional(z.union([idSchema, z.array(idSchema).check(z.minLength(1))])),
  state: z.optional(z.enum(taskStates, { error: `write one of ${taskStates.join(', ')}` })),
  milestone: z.optional(idSchema),
  /** Id of the task of an earlier week that this one continues: title, owner and milestone come from it. */
  continues: z.optional(idSchema),
  /** Id of the review remark that this task answers. */
  closes: z.optional(idSchema),
  evidence: z.optional(z.array(evidenceSchema)),
  detail: z.optional(texts),
};

export const taskSchema = z.strictObject(taskShape).check(
  z.refine(({ title, continues }) => title !== undefined || continues !== undefined, { error: 'a task needs a title', path: ['title'] }),
  z.refine(({ starts, ends }) => !starts || !ends || starts <= ends, { error: 'ends before it starts', path: ['ends'] }),
  z.refine(({ starts, ends }) => !starts || !ends || isShort({ starts, ends }), { error: TOO_LONG, path: ['ends'] }),
);

const pageShape = {
  /** Shown in `shiplog dev`, omitted from the build. */
  draft: z.optional(z.boolean()),
};

const weekShape = {
  ...pageShape,
  week: z.int({ error: 'write the week number' }).check(z.minimum(1), z.maximum(9999)),
  title: text,
  period: z.optional(periodSchema),
  summary: z.optional(text),
  objectives: z.optional(items),
  tasks: z.optional(z.array(taskSchema)),
  blockers: z.optional(z.array(z.strictObject(blockerShape))),
  next: z.optional(items),
};

export const weekSchema = z.strictObject(weekShape);

/** A translation: words only. It may repeat facts, which must equal the default language's; `check` compares them. */
export const weekWordsSchema = z.strictObject({
  ...weekShape,
  week: z.optional(weekShape.week),
  title: z.optional(text),
  tasks: z.optional(
    z.array(z.strictObject({ ...taskShape, evidence: z.optional(z.array(z.strictObject({ ...evidenceShape, href: z.optional(link) }))) })),
  ),
  blockers: z.optional(z.array(z.strictObject({ ...blockerShape, text: z.optional(text) }))),
  /** Digest of the default-language text that this file translates, written by `shiplog stamp`. */
  stamp: z.optional(z.string()),
});

export type Week = z.output<typeof weekSchema>;
export type WeekWords = z.output<typeof weekWordsSchema>;
export type Task = z.output<typeof taskSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
