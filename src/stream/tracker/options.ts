// The options of the host page, and their defaults.
import type { Transport } from './transport.ts';

export interface TrackerOptions {
  /** Where batches are posted. Not needed with a custom `transport`. Avoid paths such as `/collect`, which content blockers match. */
  endpoint?: string;
  /** Sends batches instead of `fetch`. */
  transport?: Transport;
  /** One event per request, without an envelope, as the reference ingest expects. Default: batches. */
  single?: boolean;
  /** The start of all names of storage keys, database, lock and channel: several sites may share an origin. Default `shiplog`. */
  prefix?: string;
  /** Milliseconds to collect events before they are sent together. Default 500. */
  delay?: number;
  /** Maximum unsent events; above it the oldest are dropped and reported. Default 20,000. */
  capacity?: number;
  /**
   * `pending` if consent is required: nothing is stored or sent, and events wait in memory until `consent()` decides.
   * `denied`: as after a withdrawal. Default `granted`.
   */
  consent?: 'granted' | 'pending' | 'denied';
  /** Track despite Do Not Track or Global Privacy Control. By default either of them disables the tracker. */
  ignoreSignals?: boolean;
  /** What is captured automatically. Default: all of it. */
  capture?: {
    /** Page views: first load, back-forward cache, single-page navigation. */
    pages?: boolean;
    /** Clicks on clickable elements outside `data-track="off"`. */
    clicks?: boolean;
    /** Scroll depth and engaged time, as `page_engagement` when the page is hidden or left. */
    engagement?: boolean;
  };
}
