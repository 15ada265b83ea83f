// Limits of one request.
import type { ClickstreamEvent } from '../../events/index.ts';
import { bytesOf } from '../snapshot.ts';

/** Maximum events in a batch. */
export const BATCH_EVENTS = 120;
/** Bytes that may be in flight in such requests at one time: 64 KiB by the Fetch standard, minus the envelopes and a reserve for the page's own requests. */
export const IN_FLIGHT_BYTES = 64_000;

/** Bytes of a list of events when sent. */
export const sizeOf = (events: readonly ClickstreamEvent[]): number => bytesOf(JSON.stringify(events));

/** The longest start of `events` with at most `most` events and `room` bytes. */
export function batchOf(events: readonly ClickstreamEvent[], most: number, room: number): ClickstreamEvent[] {
  let left = room;
  return events.slice(0, most).filter((event) => {
    left -= sizeOf([event]);
    return left >= 0;
  });
}
