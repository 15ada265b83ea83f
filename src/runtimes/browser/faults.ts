// What goes wrong between tracker and collector when the reader says so.

export interface Faults {
  /** No request arrives. */
  offline: boolean;
  /** Every request is answered 503, and nothing of it is kept. */
  errors: boolean;
  /** Milliseconds that each request takes longer. */
  slow: number;
  /** Every batch arrives twice, as after an answer that was lost. */
  duplicates: boolean;
  /** A broken event comes with each batch, which the collector rejects; and another writer puts one into the raw log, which the load sets aside. */
  poison: boolean;
  /** Seconds that the client's clock is ahead; negative where it is behind. */
  skew: number;
}

export const noFaults: Faults = { offline: false, errors: false, slow: 0, duplicates: false, poison: false, skew: 0 };
