// A fast path for nearly every event: those that are obviously valid. The schema decides in all other cases; a test checks that both agree.
// Without it a browser under a strict Content-Security-Policy, where zod may not compile itself, spends most of its time validating.
// Made of the schema when it loads, not by ajv: standalone code is 36 kB, 15 times as much, and it neither copies an event nor leaves its raw form unmodified.
import * as z from 'zod';
import { type ClickstreamEvent, eventSchema } from './event.ts';
import { neededParts } from './names.ts';
import { type Check, isObject, plainCheck } from './plain.ts';

/** The value as the schema would return it; `undefined` if it is not obviously valid. */
type Copy = (value: unknown) => Record<string, unknown> | undefined;

type Missing = 'refused' | 'omitted' | 'null';

interface Field {
  name: string;
  missing: Missing;
  /** One of them, by the kind of the field. */
  check?: Check | undefined;
  copy?: Copy | undefined;
}

/** The check of one value. Without one, the schema decides. */
function checkOf(schema: z.core.$ZodType): Check {
  const known = plainCheck(schema);
  if (known) return known;
  if (schema instanceof z.ZodNullable) {
    const inner = checkOf(schema.unwrap());
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  return () => false;
}

function fieldOf(name: string, schema: z.core.$ZodType, missing: Missing = 'refused'): Field {
  if (schema instanceof z.ZodOptional) return fieldOf(name, schema.unwrap(), 'omitted');
  if (schema instanceof z.ZodDefault && schema.def.defaultValue === null) return fieldOf(name, schema.unwrap(), 'null');
  const isPlain = schema instanceof z.ZodObject && !schema.def.checks?.length;
  return isPlain ? { name, missing, copy: copyOf(schema.shape) } : { name, missing, check: checkOf(schema) };
}

function copyOf(shape: z.core.$ZodShape): Copy {
  const fields = Object.entries(shape).map(([name, schema]) => fieldOf(name, schema));
  /** Copied and filled: objects of one shape are made and read several times as fast as those that get their fields one by one. */
  const always = Object.fromEntries(fields.filter(({ missing }) => missing !== 'omitted').map(({ name }) => [name, null]));
  return (from) => {
    if (!isObject(from)) return undefined;
    const to: Record<string, unknown> = { ...always };
    for (const { name, missing, check, copy } of fields) {
      const value = from[name];
      if (value === undefined) {
        if (missing === 'refused') return undefined;
      } else if (copy) {
        const part = copy(value);
        if (!part) return undefined;
        to[name] = part;
      } else {
        if (!check?.(value)) return undefined;
        to[name] = value;
      }
    }
    return to;
  };
}

const copyEvent = copyOf(eventSchema.shape);

/** The event, as the schema would return it, if `value` is obviously valid; `undefined` leaves the decision to the schema. */
export function plainEvent(value: unknown): ClickstreamEvent | undefined {
  const event = copyEvent(value) as ClickstreamEvent | undefined;
  // The refinement of the schema.
  if (event?.eventTime !== undefined && !neededParts(event.eventName).every((part) => event[part])) return undefined;
  return event;
}
