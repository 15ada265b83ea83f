// The stages of an event as types: RawEvent → ValidEvent → StoredBatch → EventRow → Report. A stage takes one and returns the next.
import type { ClickstreamEvent } from '../events/index.ts';

/** One event from a request's body: parsed JSON, not validated. */
export type RawEvent = unknown;

/** An event that satisfies the contract. */
export type ValidEvent = ClickstreamEvent;

/** One object of the raw log: a line of JSON for each event, with its `_ingest`. */
export interface StoredBatch {
  key: string;
  events: number;
}

/** One row of `fact_events`, keyed by the column names of its model. `undefined` becomes NULL. */
export interface EventRow {
  event_id: string;
  session_id: string;
  event_timestamp: Date;
  object_id: number;
  readonly [column: string]: unknown;
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
