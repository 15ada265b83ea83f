// The stages of an event as types: RawEvent → ValidEvent → StoredBatch → EventRow → Report. A stage takes one and returns the next.
import type { ClickstreamEvent } from '../events/index.ts';

/** One event from a request's body: parsed JSON, not validated. */
export type RawEvent = unknown;

/** An event that satisfies the contract. */
export type ValidEvent = ClickstreamEvent;

/** What the collector adds to each event that it stores, as the reference ingest does under `_ingest`. */
export interface Ingest {
  /** ISO 8601, UTC, by the collector's clock. */
  receivedAt: string;
  /** Truncated: the last octet of IPv4, all but the first 48 bits of IPv6 are zero. */
  sourceIp: string | null;
  userAgent: string | null;
  method: string;
  path: string;
  requestId: string;
  /** When the batch was sent, by the client's clock; an event posted alone has it itself. */
  sentTime?: string;
}

/** One object of the raw log: a line of JSON for each event, with its `_ingest`. */
export interface StoredBatch {
  key: string;
  events: number;
}

/** One row of `fact_events`, keyed by its column names; times in ISO 8601. `undefined` becomes NULL and takes no space. */
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

/** What happened to an event. Rejected ones never reach the raw log; the rest happens in the load. */
export type Fate = 'stored' | 'rejected' | 'loaded' | 'duplicate' | 'quarantined';

/** Sent to anyone who watches the pipeline, so that each event's journey can be shown. */
export interface Notice {
  fate: Fate;
  /** Ids of the events; `null` for one without a readable id. */
  eventIds: (string | null)[];
  /** The reasons, if they were rejected or quarantined: one list for each event. */
  reasons?: string[][];
}
