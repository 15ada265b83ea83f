// The port that sends batches: `fetch` by default, or a Worker or a signed request.
import type { Batch, Verdict } from '../events/index.ts';

/**
 * Sends a batch to a collector and returns its verdicts, matched to events by `eventId`. Events without a verdict are sent again.
 * Rejects with a `Refusal` (or any error) if the whole batch failed: all of it is sent again later.
 * `last` is true for the last events of a page that may be closed before the response: start immediately, with a request that survives the page.
 */
export type Transport = (batch: Batch, last: boolean) => Promise<readonly Verdict[]>;

/** Why a batch failed. Both fields are optional: any error means "try later". */
export interface Refusal {
  /** HTTP status. 400, 413 and 422 mean that the batch is invalid: it is split until the invalid event is alone, which is then rejected. */
  status?: number;
  /** Seconds that the collector asked to wait. */
  retryAfter?: number;
  message?: string;
}
