// A week: what the team planned, did, encountered and proved. Facts are in the default language's file; a translation contains only words.
import { z } from 'zod';
import { daySchema, periodSchema } from '../site/date-schemas.js';
import { isShort, TOO_LONG } from '../site/dates.js';
import { idSchema } from '../site/ids.js';
import { textSchema } from '../site/text.js';
export const taskStates = ['planned', 'doing', 'done', 'blocked', 'dropped'];
/** Texts of a week are inline Markdown: emphasis, code and links; HTML in them is shown as text, never run. */
const text = textSchema();
const texts = z.union([text, z.array(text).min(1)], { error: 'write text or a list of texts' });
/** id → text. A map, so that ids are unique and a translation uses the same keys. */
const items = z.record(idSchema, text);
/** A link within the site is a file path relative to the week's file; any other is an absolute https address. */
const link = text.refine((value) => !/^[a-z][a-z0-9+.-]*:/i.test(value) || /^https?:\/\//i.test(value), {
    error: 'write a file path, or a URL that starts with https://',
});
const evidenceSchema = z.strictObject({ id: idSchema, label: text, href: link });
const blockerSchema = z.strictObject({
    id: idSchema,
    text,
    /** Root cause. */
    cause: text.optional(),
    /** Id of the task that resolved it. */
    resolved: idSchema.optional(),
});
const taskShape = {
    id: idSchema,
    title: text.optional(),
    /** First and last day as worked; one day if only one is given. */
    starts: daySchema.optional(),
    ends: daySchema.optional(),
    /** As planned before the work. */
    planned: periodSchema.optional(),
    owner: z.union([idSchema, z.array(idSchema).min(1)]).optional(),
    state: z.enum(taskStates, { error: `write one of ${taskStates.join(', ')}` }).optional(),
    milestone: idSchema.optional(),
    /** Id of the task of an earlier week that this one continues: title, owner and milestone come from it. */
    continues: idSchema.optional(),
    /** Id of the review remark that this task answers. */
    closes: idSchema.optional(),
    evidence: z.array(evidenceSchema).optional(),
    detail: texts.optional(),
};
export const taskSchema = z
    .strictObject(taskShape)
    .refine(({ title, continues }) => title !== undefined || continues !== undefined, { error: 'a task needs a title', path: ['title'] })
    .refine(({ starts, ends }) => !starts || !ends || starts <= ends, { error: 'ends before it starts', path: ['ends'] })
    .refine(({ starts, ends }) => !starts || !ends || isShort({ starts, ends }), { error: TOO_LONG, path: ['ends'] });
const pageShape = {
    /** Shown in `shiplog dev`, omitted from the build. */
    draft: z.boolean().optional(),
};
export const weekSchema = z.strictObject({
    ...pageShape,
    week: z.int({ error: 'write the week number' }).min(1).max(9999),
    title: text,
    period: periodSchema.optional(),
    summary: text.optional(),
    objectives: items.optional(),
    tasks: z.array(taskSchema).optional(),
    blockers: z.array(blockerSchema).optional(),
    next: items.optional(),
});
/** A translation: words only. It may repeat facts, which must equal the default language's; `check` compares them. */
export const weekWordsSchema = z.strictObject({
    ...weekSchema.partial().shape,
    tasks: z.array(z.strictObject({ ...taskShape, evidence: z.array(evidenceSchema.partial({ href: true })).optional() })).optional(),
    blockers: z.array(blockerSchema.partial({ text: true })).optional(),
    /** Digest of the default-language text that this file translates, written by `shiplog stamp`. */
    stamp: z.string().optional(),
});
