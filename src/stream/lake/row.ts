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
const ingestColumns = ingestFields().map(([name]): [name: string, column: string] => [name, hiveName(name)]);

/** The texts of what the collector added. */
function ingestRow(ingest: ReadyEvent['ingest']): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [name, column] of ingestColumns) {
    const value = ingest?.[name];
    if (typeof value === 'string') row[column] = value.toWellFormed();
  }
  return row;
}

/** As every engine reads it. Other writers of the raw log may have other forms of ISO 8601. */
const READ_BY_ALL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isoOf = (time: string, at: number): string => (READ_BY_ALL.test(time) ? time : new Date(at).toISOString());

/** The row of an event of the raw log. The parts of `ingest` that are not text are left out. */
export function lakeRow({ event, receivedAt, sentTime, ingest }: ReadyEvent): LakeRow {
  const added = ingestRow(ingest);
  const receivedat = isoOf(added['receivedat'] ?? '', receivedAt);
  added['receivedat'] = receivedat;
  // A sent time that is not a time counts as none, as in the warehouse.
  if (added['senttime'] !== undefined) added['senttime'] = sentTime === undefined ? receivedat : isoOf(sentTime, Date.parse(sentTime));
  const row = renameEvent(event);
  row[INGEST.column] = added;
  return row;
}
