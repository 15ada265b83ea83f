// The port through which batches leave: `fetch` by default, a Worker or a signed request as well.
import type { Batch, Verdict } from '../events/index.ts';

/**
 * Carries a batch to a collector and returns its verdicts, matched to events by `eventId`. Events that no verdict names are sent again.
 * Rejects with a `Refusal` (or any error) where the batch as a whole was not taken: all of it is sent again, later.
 * `last` is true for the last events of a page that may be gone before the answer: begin at once, and so that the request outlives the page.
 */
export type Transport = (batch: Batch, last: boolean) => Promise<readonly Verdict[]>;

/** Why a batch was not taken. Both fields are optional: any error means "try later". */
export interface Refusal {
  /** HTTP status. 413, 400 and 422 blame the batch: it is split until the culprit stands alone, which is then rejected. */
  status?: number;
  /** Seconds that the collector asked to wait. */
  retryAfter?: number;
  message?: string;
}
