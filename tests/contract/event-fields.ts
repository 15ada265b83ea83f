// Every field of the event contract with values for it, derived from its JSON Schema: a new field is tested without being named in a test.
import fc from 'fast-check';
import * as z from 'zod';
import { type ClickstreamEvent, eventSchema, limits, readEvent } from '../../src/stream/events/index.ts';

interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

const event = z.toJSONSchema(eventSchema, { io: 'output' }) as Schema;

export interface Field {
  /** `product.urlPath`. */
  path: string;
  /** `product`; absent for a field of the event itself. */
  part?: string;
  name: string;
  schema: Schema;
}

/** Every field that has no fields itself. */
export const eventFields: readonly Field[] = Object.entries(event.properties ?? {}).flatMap(([name, schema]): Field[] =>
  schema.properties
    ? Object.entries(schema.properties).map(([inner, one]) => ({ path: `${name}.${inner}`, part: name, name: inner, schema: one }))
    : [{ path: name, name, schema }],
);

/** The parts of an event: fields that have fields. */
export const eventParts: readonly string[] = Object.entries(event.properties ?? {}).flatMap(([name, { properties }]) =>
  properties ? [name] : [],
);

/** The value of a field; `undefined` if the event has none. */
export const fieldValue = (value: object, { part, name }: Field): unknown => {
  const holder = part === undefined ? value : (value as Record<string, object | undefined>)[part];
  return (holder as Record<string, unknown> | undefined)?.[name];
};

const text = ({ minLength = 0, maxLength = limits.text, pattern = '' }: Schema): fc.Arbitrary<string> => {
  const storable = new RegExp(pattern, 'u');
  const some = fc.string({ unit: 'grapheme', minLength, maxLength: 12 });
  const long = fc.constant('ế'.repeat(Math.min(maxLength, 300)));
  return fc
    .oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: long })
    .filter((one) => one.length <= maxLength && storable.test(one));
};

/** Valid values of a field that the contract keeps unchanged. Throws an Error on a kind of field that it does not know. */
export function valuesOf(schema: Schema, path: string): fc.Arbitrary<unknown> {
  const { type, format, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, path)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  // Amounts have cents; the warehouse stores four decimals.
  if (type === 'number')
    return fc.oneof(
      fc.integer({ min: 0, max: 2 ** 31 }).map((cents) => cents / 100),
      fc.constantFrom(minimum, maximum),
    );
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') {
    return fc.date({ noInvalidDate: true, min: new Date('2025-01-01'), max: new Date('2026-12-31') }).map((date) => date.toISOString());
  }
  // White space in an element's text is collapsed.
  if (type === 'string' && schema.maxLength === limits.elementText) return text(schema).map((one) => one.replace(/\s+/g, ' ').trim());
  if (type === 'string') return text(schema);
  if (type === 'object' && schema.properties) return recordOf(schema, path);
  if (type === 'object' && typeof schema.additionalProperties === 'object') {
    return fc.dictionary(
      fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => key !== '__proto__' && !key.includes('\0')),
      valuesOf(schema.additionalProperties, path),
      { maxKeys: 4 },
    );
  }
  throw new Error(`${path}: no values for this kind of field yet; add them in tests/contract/event-fields.ts`);
}

function recordOf({ properties = {}, required = [] }: Schema, path: string): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema, path ? `${path}.${name}` : name)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

/** Valid events, with and without each optional field. */
export const anyEvent = recordOf(event, '').filter(
  (value) => readEvent(value).event !== undefined,
) as fc.Arbitrary<unknown> as fc.Arbitrary<ClickstreamEvent>;

/** The same schema with every optional field required. */
const whole = (schema: Schema): Schema =>
  schema.properties
    ? {
        ...schema,
        required: Object.keys(schema.properties),
        properties: Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, whole(one)])),
      }
    : schema;

/** Valid events that have every field. */
export const wholeEvent = recordOf(whole(event), '') as fc.Arbitrary<unknown> as fc.Arbitrary<ClickstreamEvent>;
