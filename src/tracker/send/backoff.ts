// How long to wait after a failure. Exponential with full jitter, so that many clients of a collector that returns do not come at once.

const BASE_MS = 1_000;
const CAP_MS = 60_000;

/** Milliseconds before the next try. `failures` counts from 0, `random` lies in [0, 1). */
export const backoff = (failures: number, random: number): number => random * Math.min(CAP_MS, BASE_MS * 2 ** failures);

/** Longest wait that a collector may ask for. */
export const WAIT_CAP_MS = 3_600_000;

/** Seconds that a `Retry-After` header asks for (RFC 9110 §10.2.3: seconds, or a date); `NaN`, 0 or less when it asks for none. */
export const retryAfter = (header: string | null, now: number): number => Number(header) || (Date.parse(header as string) - now) / 1000;
