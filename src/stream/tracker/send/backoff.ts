// How long to wait after a failure: exponential with full jitter, so that clients do not all return at once.

const BASE_MS = 1_000;
const CAP_MS = 60_000;

/** Milliseconds before the next attempt. `failures` counts from 0; `random` is in [0, 1). */
export const backoff = (failures: number, random: number): number => random * Math.min(CAP_MS, BASE_MS * 2 ** failures);

/** The longest wait that a collector may request. */
export const WAIT_CAP_MS = 3_600_000;

/** Seconds that a `Retry-After` header requests (RFC 9110 §10.2.3: seconds, or a date); `NaN`, 0 or less if it requests none. */
export const retryAfter = (header: string | null, now: number): number => Number(header) || (Date.parse(header as string) - now) / 1000;
