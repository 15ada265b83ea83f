// Where an event is in the lake: a folder of Parquet for each day of receipt and each event name, on a computer as in the bucket.
import { INGEST } from './columns.ts';

/** The folder of the Parquet, below the lake's folder or bucket. */
export const LAKE_PREFIX = 'events/';

/** The table over the Parquet: raw events, each at least once. */
export const PARQUET_TABLE = 'received_events';

/** The folders below LAKE_PREFIX, outermost first: `day=2025-11-07/event_name=page_view/`. Both are text. */
export const partitions = [
  { name: 'day', comment: 'UTC, of the receive time: 2025-11-07' },
  { name: 'event_name', comment: 'As in the column eventname' },
] as const;

/** The partition of a row, in SQL. Firehose computes the same from the JSON. */
export const partitionColumns = [
  `substr(${INGEST.column}.receivedat, 1, 10) AS ${partitions[0].name}`,
  `eventname AS ${partitions[1].name}`,
] as const;

/** The folder of a partition. */
export const partitionFolder = (day: string, eventName: string): string =>
  `${LAKE_PREFIX}${partitions[0].name}=${day}/${partitions[1].name}=${eventName}/`;
