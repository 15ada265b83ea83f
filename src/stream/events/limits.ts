// Limits of one event and one batch. The collector rejects what exceeds them; the tracker never creates it.

export const limits = {
  /** UTF-16 units of any text: an address, a name, a dataset value. */
  text: 8_192,
  /** UTF-16 units of `element.text`, with white space collapsed (domain contract). */
  elementText: 160,
  /** Entries of `element.dataset`. */
  dataset: 64,
  /** Maximum price: above it JSON numbers are no longer exact, and BIGINT columns of existing warehouses may overflow. */
  price: Number.MAX_SAFE_INTEGER,
  /** Bytes of one event as JSON in UTF-8. */
  eventBytes: 32_768,
  /** Events in one batch. */
  batchEvents: 500,
  /** Milliseconds from an event to its request by the client's clock. A longer wait is a clock that was changed in between. */
  waitMs: 366 * 24 * 60 * 60 * 1000,
} as const;
