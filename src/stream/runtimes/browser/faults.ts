// Faults between tracker and collector that the reader can switch on.

export interface Faults {
  /** No request arrives. */
  offline: boolean;
  /** Every request gets 503, and nothing of it is stored. */
  errors: boolean;
  /** Additional milliseconds of each request. */
  slow: number;
  /** Every batch arrives twice, as after a lost response. */
  duplicates: boolean;
  /** Each batch gets an invalid event, which the collector rejects; and another writer puts one into the raw log, which the load quarantines. */
  poison: boolean;
  /** Seconds that the client's clock is ahead; negative if it is behind. */
  skew: number;
}

export const noFaults: Faults = { offline: false, errors: false, slow: 0, duplicates: false, poison: false, skew: 0 };
