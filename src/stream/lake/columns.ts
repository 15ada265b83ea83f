// The event contract as columns of the lake: derived, so that a field of src/stream/events cannot be forgotten here.
import * as z from 'zod';
import { ingestSchema, jsonSchemas } from '../events/index.ts';

export interface Column {
  name: string;
  /** A type of Hive, as Glue, Firehose and Athena read it: `struct<id:string,price:double>`. */
  type: string;
  comment?: string;
}

/** The part of JSON Schema that the contract is written in. */
export interface Field {
  format?: string;
  type?: string | string[];
  properties?: Record<string, Field>;
  additionalProperties?: Field | boolean;
  anyOf?: Field[];
  enum?: unknown[];
}

/** Hive knows small letters alone: Firehose reads `pageUrl` into `pageurl`. */
export const hiveName = (name: string): string => name.toLowerCase();

/** The Hive type of a field. Throws an Error on what the lake has no column for. */
export function hiveType(field: Field, path: string): string {
  const known = field.anyOf?.filter(({ type }) => type !== 'null');
  if (known?.length === 1 && known[0]) return hiveType(known[0], path);
  // A value or null: every column is nullable.
  const [type, ...more] = [field.type ?? []].flat().filter((one) => one !== 'null');
  if (type === 'object' && field.properties) {
    const parts = Object.entries(field.properties).map(([name, part]) => `${hiveName(name)}:${hiveType(part, `${path}.${name}`)}`);
    return `struct<${parts.join(',')}>`;
  }
  if (type === 'object' && typeof field.additionalProperties === 'object') {
    return `map<string,${hiveType(field.additionalProperties, path)}>`;
  }
  const simple = { string: 'string', boolean: 'boolean', integer: 'bigint', number: 'double' }[type ?? ''];
  if (!simple || more.length > 0) throw new Error(`${path}: the lake has no column type for it; add one in src/stream/lake/columns.ts`);
  return simple;
}

/** What the collector adds to each event. The name is ours: Hive names begin with a letter. */
export const INGEST = { column: 'ingest', json: '_ingest' } as const;

/** The fields of an event by their names on the wire. */
export const eventFields = (): [name: string, field: Field][] =>
  Object.entries((jsonSchemas.event as unknown as { properties: Record<string, Field> }).properties);

const ingestField = z.toJSONSchema(ingestSchema) as Field;

/** The fields of what the collector adds, by their names in the raw log. */
export const ingestFields = (): [name: string, field: Field][] => Object.entries(ingestField.properties ?? {});

/** One column for each field of an event, and one for what the collector adds. Times and ids stay text, unmodified. */
export function eventColumns(): Column[] {
  const fields = eventFields().map(([name, field]) => ({ name: hiveName(name), type: hiveType(field, name) }));
  return [...fields, { name: INGEST.column, type: hiveType(ingestField, INGEST.json), comment: `${INGEST.json} of the raw event` }];
}

/** A type of Hive by DuckDB's name: `struct<id:string>` → `STRUCT("id" VARCHAR)`. */
export const duckdbType = (hive: string): string =>
  hive
    .replace(/\bstring\b(?!:)/g, 'VARCHAR')
    .replace(/(\w+):/g, '"$1" ')
    .replace(/\b(struct|map)</g, (_, kind: string) => `${kind.toUpperCase()}(`)
    .replaceAll('>', ')');
