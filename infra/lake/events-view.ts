// The lake's events as the warehouse has them: each once, at the time it happened. The one view in Trino's own SQL; the reports are based on it.
import { eventFields, type Field, hiveName, hiveType } from './columns.ts';
import { type TrinoType, trinoType, type View } from './view.ts';

/** The table over Firehose's Parquet. */
export const PARQUET_TABLE = 'received_events';

/** A difference between two clock readings that no queue explains (as src/stream/pipeline/load/happened-at.ts has it). */
const LONGEST_WAIT_MS = 366 * 24 * 60 * 60 * 1000;

const time = (text: string): string => `CAST(try(from_iso8601_timestamp(${text})) AT TIME ZONE 'UTC' AS timestamp(3))`;

/** Fields that the view has as `event_timestamp`: clients' clocks are wrong. */
const TIMES: readonly string[] = ['eventTime', 'sentTime'];

interface Selected {
  name: string;
  sql: string;
  type: TrinoType;
}

/** `discountPrice` → `discount_price`. */
const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A field as the view selects it: those of a part one by one, named after the part, except an engagement's, which the warehouse names alike. */
function select([name, field]: [name: string, field: Field]): Selected[] {
  if (TIMES.includes(name)) return [];
  if (field.properties) {
    const prefix = name === 'engagement' ? '' : `${columnName(name)}_`;
    return Object.entries(field.properties).map(([part, one]) => ({
      name: `${prefix}${columnName(part)}`,
      sql: `${hiveName(name)}.${hiveName(part)}`,
      type: trinoType(hiveType(one, `${name}.${part}`), `${name}.${part}`),
    }));
  }
  const sql = hiveName(name);
  // One spelling of an id, as the collector's schema makes it.
  return [{ name: columnName(name), sql: field.format === 'uuid' ? `lower(${sql})` : sql, type: trinoType(hiveType(field, name), name) }];
}

const placed: readonly Selected[] = [
  { name: 'event_timestamp', sql: 'happened_at', type: 'timestamp(3)' },
  { name: 'event_date', sql: 'CAST(happened_at AS date)', type: 'date' },
  { name: 'event_ms', sql: 'CAST(to_unixtime(happened_at) * 1000 AS bigint)', type: 'bigint' },
  { name: 'received_at', sql: 'received_at', type: 'timestamp(3)' },
];

/** The columns of the view `events`: when it happened, and every field of the contract. */
const selected = (): Selected[] => [...placed, ...eventFields().flatMap(select)];

/** Events received within the last `days` days. Athena reads the partitions of those days alone. */
export const eventsView = (days: number): View => ({
  name: 'events',
  description: `Each event of the last ${days} days once, with the time it happened`,
  sql: `
WITH read AS (
  SELECT *,
    ${time('ingest.receivedat')} AS received_at,
    ${time('eventtime')} AS made_at,
    ${time('coalesce(ingest.senttime, senttime, ingest.receivedat)')} AS sent_at
  FROM ${PARQUET_TABLE}
  WHERE day >= date_format(current_date - INTERVAL '${days}' DAY, '%Y-%m-%d')
), waited AS (
  SELECT *, date_diff('millisecond', made_at, sent_at) AS waited_ms FROM read
), placed AS (
  SELECT *,
    CASE WHEN waited_ms BETWEEN 0 AND ${LONGEST_WAIT_MS} THEN date_add('millisecond', -waited_ms, received_at) ELSE received_at END AS happened_at,
    row_number() OVER (PARTITION BY lower(eventid) ORDER BY received_at) AS copy
  FROM waited
)
SELECT
${selected()
  .map(({ name, sql }) => `  ${sql} AS ${name}`)
  .join(',\n')}
FROM placed WHERE copy = 1`.trim(),
  columns: Object.fromEntries(selected().map(({ name, type }) => [name, type])),
});
