// Which values of a schema are obviously valid, without asking zod. Next to each schema, so that a new field of a known kind has its fast path too.
import type * as z from 'zod';

export type Check = (value: unknown) => boolean;

const checks = new WeakMap<z.core.$ZodType, Check>();

/** Registers a check that is true only for values that the schema accepts and returns unchanged. It may be false for others that are valid. */
export function plain<Schema extends z.core.$ZodType>(schema: Schema, check: Check): Schema {
  checks.set(schema, check);
  return schema;
}

/** The check of a schema; `undefined` if it has none. A refined schema is another one: it has no check until it registers its own. */
export const plainCheck = (schema: z.core.$ZodType): Check | undefined => checks.get(schema);

/** True for an object that is not a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
