// What the host page may set, and what stands where it sets nothing.
import type { Transport } from './transport.ts';

export interface TrackerOptions {
  /** Where batches are posted. Not needed with a `transport` of your own. Avoid paths such as `/collect`: content blockers match them. */
  endpoint?: string;
  /** Carries batches instead of `fetch`. */
  transport?: Transport;
  /** One event a request, posted bare, as the reference ingest reads it. Default: batches. */
  single?: boolean;
  /** How the names of all storage keys, database, lock and channel begin: sites of one user may share an origin. Default `shiplog`. */
  prefix?: string;
  /** Milliseconds that events wait for others before they are sent together. Default 500. */
  delay?: number;
  /** Most events kept unsent; beyond it the oldest are dropped and reported. Default 20,000. */
  capacity?: number;
  /**
   * Where consent is required, `pending`: nothing is stored or sent, events wait in memory until `consent()` decides.
   * `denied`: as after a withdrawal. Default `granted`.
   */
  consent?: 'granted' | 'pending' | 'denied';
  /** Track in spite of Do Not Track or Global Privacy Control. By default either of them silences the tracker for good. */
  ignoreSignals?: boolean;
  /** What is recorded without being asked for. Default: all of it. */
  capture?: {
    /** Page views: first load, back-forward cache, single-page navigation. */
    pages?: boolean;
    /** Clicks on what can be clicked, outside of `data-track="off"`. */
    clicks?: boolean;
    /** Scroll depth and engaged time, as `page_engagement` when the page is hidden or left. */
    engagement?: boolean;
  };
}
