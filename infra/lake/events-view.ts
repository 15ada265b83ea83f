// The lake's events as the warehouse has them: each once, at the time it happened. The one view in Trino's own SQL; the reports are based on it.
import type { View } from './view.ts';

/** The table over Firehose's Parquet. */
export const PARQUET_TABLE = 'received_events';

/** A difference between two clock readings that no queue explains (as src/stream/pipeline/load/happened-at.ts has it). */
const LONGEST_WAIT_MS = 366 * 24 * 60 * 60 * 1000;

const time = (text: string): string => `CAST(try(from_iso8601_timestamp(${text})) AT TIME ZONE 'UTC' AS timestamp(3))`;

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
  lower(eventid) AS event_id,
  happened_at AS event_timestamp,
  CAST(happened_at AS date) AS event_date,
  CAST(to_unixtime(happened_at) * 1000 AS bigint) AS event_ms,
  received_at,
  eventname AS event_name,
  userid AS user_id,
  userloginstate AS user_login_state,
  lower(clientid) AS client_id,
  lower(sessionid) AS session_id,
  isfirstvisit AS is_first_visit,
  pageurl AS page_url,
  referrer,
  product.id AS product_id,
  product.name AS product_name,
  product.category AS product_category,
  product.brand AS product_brand,
  product.urlpath AS product_url_path,
  product.price AS product_price,
  product.discountprice AS product_discount_price,
  element.id AS element_id,
  element.text AS element_text,
  engagement.scrollpercent AS scroll_percent,
  engagement.engagedms AS engaged_ms,
  sequence
FROM placed WHERE copy = 1`.trim(),
  columns: {
    event_id: 'varchar',
    event_timestamp: 'timestamp(3)',
    event_date: 'date',
    event_ms: 'bigint',
    received_at: 'timestamp(3)',
    event_name: 'varchar',
    user_id: 'varchar',
    user_login_state: 'varchar',
    client_id: 'varchar',
    session_id: 'varchar',
    is_first_visit: 'boolean',
    page_url: 'varchar',
    referrer: 'varchar',
    product_id: 'varchar',
    product_name: 'varchar',
    product_category: 'varchar',
    product_brand: 'varchar',
    product_url_path: 'varchar',
    product_price: 'double',
    product_discount_price: 'double',
    element_id: 'varchar',
    element_text: 'varchar',
    scroll_percent: 'bigint',
    engaged_ms: 'bigint',
    sequence: 'bigint',
  },
});
