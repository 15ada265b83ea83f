// How much one event and one batch may hold: what the collector refuses above, the tracker never makes.

export const limits = {
  /** UTF-16 units of any text: an address, a name, a value of the dataset. */
  text: 8_192,
  /** UTF-16 units of `element.text`, after its white space is collapsed (domain contract). */
  elementText: 160,
  /** Entries of `element.dataset`. */
  dataset: 64,
  /** Highest price: beyond it a number in JSON is no longer exact, and BIGINT columns of existing warehouses are at risk. */
  price: Number.MAX_SAFE_INTEGER,
  /** Bytes of one event as JSON in UTF-8. */
  eventBytes: 32_768,
  /** Events in one batch. */
  batchEvents: 500,
} as const;
