// When an event happened. Clients' clocks are wrong, so only the difference between two of their readings is used.

import { limits } from '../../events/index.ts';
import { memoize } from './memoize.ts';

/** The events of a request share it. */
const sentAt = memoize((time: string) => Date.parse(time));

/**
 * Milliseconds since 1970. The event was made `sentTime − eventTime` before it was sent, and it was sent when it was received,
 * so clock skew cancels out (Snowplow's derived timestamp). Without a sent time the event time is used, at most the receive time.
 * Without an event time, or if clocks jumped, it is the receive time.
 */
export function happenedAt(receivedAt: number, eventTime: string | undefined, sentTime: string | undefined): number {
  if (eventTime === undefined) return receivedAt;
  const waited = (sentTime === undefined ? receivedAt : sentAt(sentTime)) - Date.parse(eventTime);
  const at = receivedAt - waited;
  return waited >= 0 && waited <= limits.waitMs && at >= 0 ? at : receivedAt;
}
