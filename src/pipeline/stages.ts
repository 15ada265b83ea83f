// The way of an event, as types: RawEvent → ValidEvent → StoredBatch → EventRow → Report. A stage takes one and gives the next.
import type { ClickstreamEvent } from '../events/index.ts';

/** One event as it stood in a request's body: parsed JSON, and nothing known of it. */
export type RawEvent = unknown;

/** An event that holds to the contract. */
export type ValidEvent = ClickstreamEvent;

/** What the collector adds to each event that it keeps, as the reference ingest does under `_ingest`. */
export interface Ingest {
  /** ISO 8601, UTC, by the collector's clock. */
  receivedAt: string;
  /** Truncated: the last octet of IPv4, all but the first 48 bits of IPv6 are zero. */
  sourceIp: string | null;
  userAgent: string | null;
  method: string;
  path: string;
  requestId: string;
  /** When the batch was sent, by the client's clock; of an event posted alone the event itself says it. */
  sentTime?: string;
}

/** One object of the raw log: a line of JSON for each event, with its `_ingest`. */
export interface StoredBatch {
  key: string;
  events: number;
}

/** One row of `fact_events`, keyed as its columns are named; times in ISO 8601. What is `undefined` is NULL there, and costs nothing on the way. */
export interface EventRow {
  event_id: string;
  event_timestamp: string;
  date_key: number;
  received_at: string;
  event_name: string;
  user_id: string | undefined;
  user_login_state: string;
  client_id: string;
  session_id: string;
  is_first_visit: boolean;
  page_url: string;
  referrer: string | undefined;
  product_key: string | undefined;
  element: ValidEvent['element'] | undefined;
  scroll_percent: number | undefined;
  engaged_ms: number | undefined;
  sequence: number | undefined;
  object_id: number;
}

/** What became of an event on its way. Rejected ones never reach the raw log; the rest happens at the load. */
export type Fate = 'stored' | 'rejected' | 'loaded' | 'duplicate' | 'quarantined';

/** Told to who watches the pipeline, so that each event's journey can be shown. */
export interface Notice {
  fate: Fate;
  /** Ids of the events; `null` for one whose id could not be read. */
  eventIds: (string | null)[];
  /** Why, where they were rejected or quarantined: one list for each event. */
  reasons?: string[][];
}
