// The lake's events as the warehouse has them: each once, at the time it happened. The reports are based on it.
import { limits } from '../events/index.ts';
import { eventFields, type Field, hiveName, hiveType, INGEST } from './columns.ts';
import { type Dialect, type Words, words } from './dialect.ts';
import { PARQUET_TABLE, partitions } from './layout.ts';
import { type TrinoType, trinoType, type View } from './view.ts';

/** Fields that the view has as `event_timestamp`: clients' clocks are wrong. */
const TIMES: readonly string[] = ['eventTime', 'sentTime'];

interface Selected {
  name: string;
  sql: (words: Words) => string;
  type: TrinoType;
}

/** `discountPrice` → `discount_price`. */
const columnName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** On a category page the reference client puts the category's id into `product.id`: the warehouse ignores it, too. */
const partSql = (path: string, sql: string): string =>
  path === 'product.id' ? `CASE WHEN eventname <> 'category_view' THEN ${sql} END` : sql;

/** A field as the view selects it: those of a part one by one, named after the part, except an engagement's, which the warehouse names alike. */
function select([name, field]: [name: string, field: Field]): Selected[] {
  if (TIMES.includes(name)) return [];
  if (field.properties) {
    const prefix = name === 'engagement' ? '' : `${columnName(name)}_`;
    return Object.entries(field.properties).map(([part, one]) => ({
      name: `${prefix}${columnName(part)}`,
      sql: ({ part: partOf }) => partSql(`${name}.${part}`, partOf(hiveName(name), hiveName(part))),
      type: trinoType(hiveType(one, `${name}.${part}`), `${name}.${part}`),
    }));
  }
  const column = hiveName(name);
  // One spelling of an id, as the collector's schema makes it.
  const sql = field.format === 'uuid' ? `lower(${column})` : column;
  return [{ name: columnName(name), sql: () => sql, type: trinoType(hiveType(field, name), name) }];
}

const placed: readonly Selected[] = [
  { name: 'event_timestamp', sql: () => 'happened_at', type: 'timestamp(3)' },
  { name: 'event_date', sql: () => 'CAST(happened_at AS date)', type: 'date' },
  { name: 'event_ms', sql: ({ sinceEpoch }) => sinceEpoch('happened_at'), type: 'bigint' },
  { name: 'received_at', sql: () => 'received_at', type: 'timestamp(3)' },
];

/** The columns of the view `events`: when it happened, and every field of the contract. */
const selected = (): Selected[] => [...placed, ...eventFields().flatMap(select)];

/** Events of the whole lake, or those received within the last `days` days: then only the partitions of those days are read. */
export function eventsView(dialect: Dialect, days?: number): View {
  const said = words[dialect];
  const receivedAt = said.part(INGEST.column, 'receivedat');
  const within = days === undefined ? '' : `\n  WHERE ${partitions[0].name} >= ${said.dayAgo(days)}`;
  return {
    name: 'events',
    description: `Each event${days === undefined ? '' : ` of the last ${days} days`} once, with the time it happened`,
    sql: `
WITH read AS (
  SELECT *,
    ${said.time(receivedAt)} AS received_at,
    ${said.time('eventtime')} AS made_at,
    ${said.time(`coalesce(${said.part(INGEST.column, 'senttime')}, senttime, ${receivedAt})`)} AS sent_at
  FROM ${PARQUET_TABLE}${within}
), waited AS (
  SELECT *, ${said.between('made_at', 'sent_at')} AS waited_ms FROM read
), placed AS (
  SELECT *,
    CASE WHEN waited_ms BETWEEN 0 AND ${limits.waitMs} THEN ${said.before('received_at', 'waited_ms')} ELSE received_at END AS happened_at,
    row_number() OVER (PARTITION BY lower(eventid) ORDER BY received_at) AS copy
  FROM waited
)
SELECT
${selected()
  .map(({ name, sql }) => `  ${sql(said)} AS ${name}`)
  .join(',\n')}
FROM placed WHERE copy = 1`.trim(),
    columns: Object.fromEntries(selected().map(({ name, type }) => [name, type])),
  };
}
