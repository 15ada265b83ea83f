// One version of a diagram in its YAML file: components, connections, and flows. One schema;
// every type is derived from it.
import { z } from 'zod';
import { idSchema } from '../../site/ids.ts';
import { kindsSchema } from '../../site/kinds.ts';
import { wordsSchema } from '../../site/words.ts';
import { kinds, type OwnKind } from './kinds.ts';

/** What an arrow means, shown by its line: a request that waits for a response, rows or files, a clock or an event, a person's access. */
export const relationKinds = ['request', 'data', 'trigger', 'access'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** An author's position for an element: row and column within its group, counted from 1. */
const placeSchema = z.strictObject({ row: z.int().min(1).max(99).optional(), column: z.int().min(1).max(99).optional() });

/** An absolute https address, or a file path relative to the diagram's file. */
const docsSchema = z
  .string()
  .min(1)
  .refine((text) => !/^[a-z][a-z0-9+.-]*:/i.test(text) || /^https?:\/\//i.test(text), {
    error: 'write a file path, or a URL that starts with https://',
  });

/** A path below the repository's root: no scheme, no parent folders. */
const codeSchema = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[\w@.+[\]-][\w@.+[\]/-]*$/, {
  error: 'write a path in the repository, such as src/stream/tracker',
});

const elementSchema = z.strictObject({
  id: idSchema,
  /** One of the tool's, or one of the team's. */
  kind: z.union([z.enum(kinds), idSchema], { error: `write one of ${kinds.join(', ')}` }),
  name: wordsSchema,
  /** The product or language that it is made with, shown under the name. */
  technology: wordsSchema.optional(),
  description: wordsSchema.optional(),
  /** Id of the group that contains it. */
  parent: z.optional(idSchema),
  tags: z.array(idSchema).default([]),
  /** Path in the repository, where the reader can open it. */
  code: codeSchema.optional(),
  docs: docsSchema.optional(),
  /** Hints for the wide layout, and for the narrow one. */
  at: placeSchema.optional(),
  narrow: placeSchema.optional(),
});

const relationSchema = z.strictObject({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  label: wordsSchema.optional(),
  kind: z.enum(relationKinds, { error: `write one of ${relationKinds.join(', ')}` }).default('request'),
});

/** A part of the diagram, or the whole with closed groups. */
const viewSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  description: wordsSchema.optional(),
  /** The group whose contents are shown, with what is connected to it; by default everything. */
  of: z.optional(idSchema),
  /** Only elements with one of these tags, and the groups that contain them. */
  tags: z.array(idSchema).min(1).optional(),
  /** How many levels of groups are opened; a deeper group is one box. */
  depth: z.int().min(1).max(9).optional(),
});

const stepSchema = z.strictObject({
  /** The arrow of the step, or several in a row. */
  relation: z.union([idSchema, z.array(idSchema).min(1)], {
    error: 'a step needs a relation: write a relation id, or a list of ids',
  }),
  title: wordsSchema,
  text: wordsSchema.optional(),
});

/** Steps that repeat until a condition is met. */
const loopSchema = z.strictObject({ loop: wordsSchema, steps: z.array(stepSchema).min(1) });

/** Alternative steps, one branch per condition. */
const alternativesSchema = z.strictObject({
  alternatives: z.array(z.strictObject({ when: wordsSchema, steps: z.array(stepSchema).min(1) })).min(2),
});

const flowItemSchema = z.union([stepSchema, loopSchema, alternativesSchema]);

export const flowSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  description: wordsSchema.optional(),
  steps: z.array(flowItemSchema).min(1, { error: 'a flow needs at least one step' }),
});

export const diagramSchema = z.strictObject({
  title: wordsSchema,
  /** Not a key: YAML would read version 1.10 as 1.1. */
  version: z.never({ error: 'remove the key: the name of the file is the version, such as v2.yaml' }).optional(),
  summary: wordsSchema.optional(),
  /** The week that this version belongs to. */
  week: z.int().min(1).max(9999).optional(),
  /** Kinds of this diagram, besides those of the tool and of site.yaml. */
  kinds: kindsSchema,
  elements: z.array(elementSchema).min(1, { error: 'a diagram needs at least one element' }),
  relations: z.array(relationSchema).default([]),
  views: z.array(viewSchema).default([]),
  /** The first is the one whose numbers are on the arrows. */
  flows: z.array(flowSchema).default([]),
});

/** A version of a diagram. Where pages read it, its kinds include those of site.yaml, with their glyphs. */
export type Diagram = Omit<z.output<typeof diagramSchema>, 'kinds' | 'version'> & { kinds?: readonly OwnKind[] };
export type Element = z.output<typeof elementSchema>;
export type Relation = z.output<typeof relationSchema>;
export type NamedView = z.output<typeof viewSchema>;
export type Flow = z.output<typeof flowSchema>;
export type Step = z.output<typeof stepSchema>;
export type FlowItem = z.output<typeof flowItemSchema>;
