// A stored event → its row of the lake: the columns of columns.ts, by their names in Hive.
import type { ReadyEvent } from '../pipeline/load/read-object.ts';
import { eventFields, type Field, hiveName, INGEST, ingestFields } from './columns.ts';

/** One row. A column without a value is left out or null. */
export type LakeRow = Record<string, unknown>;

type Parts = Readonly<Record<string, unknown>>;

/** A part's names in lower case; other values are kept. */
type Rename = (value: unknown) => unknown;

function renameParts(fields: readonly [name: string, field: Field][]): (parts: Parts) => LakeRow {
  const columns = fields.map(([name, { properties }]): [name: string, column: string, rename: Rename | undefined] => {
    const rename = properties && renameParts(Object.entries(properties));
    return [name, hiveName(name), rename && ((value) => (value ? rename(value as Parts) : undefined))];
  });
  return (parts) => {
    const row: LakeRow = {};
    for (const [name, column, rename] of columns) {
      const value = parts[name];
      if (value !== undefined) row[column] = rename ? rename(value) : value;
    }
    return row;
  };
}

const renameEvent = renameParts(eventFields());
const renameIngest = renameParts(ingestFields());

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.toWellFormed() : undefined);

/** As every engine reads it. Other writers of the raw log may have other forms of ISO 8601. */
const READ_BY_ALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isoOf = (time: string, at: number): string => (READ_BY_ALL.test(time) ? time : new Date(at).toISOString());

/** The row of an event of the raw log. The parts of `ingest` that are not text are left out. */
export function lakeRow({ event, receivedAt, sentTime, ingest }: ReadyEvent): LakeRow {
  const parts = Object.fromEntries(ingestFields().map(([name]) => [name, textOf(ingest?.[name])]));
  parts['receivedAt'] = isoOf(parts['receivedAt'] ?? '', receivedAt);
  // A sent time that is not a time counts as none, as in the warehouse.
  if (parts['sentTime'] !== undefined)
    parts['sentTime'] = sentTime === undefined ? parts['receivedAt'] : isoOf(sentTime, Date.parse(sentTime));
  const row = renameEvent(event);
  row[INGEST.column] = renameIngest(parts);
  return row;
}
