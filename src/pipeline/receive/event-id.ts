// The id of an event that may be none: what a verdict names it by.
import type { RawEvent } from '../stages.ts';

const LONGEST = 200;

/** The event's own id as it came, cut at 200 characters; `null` where none can be read. */
export function eventIdOf(event: RawEvent): string | null {
  const id = typeof event === 'object' && event !== null && 'eventId' in event ? event.eventId : null;
  return typeof id === 'string' ? id.slice(0, LONGEST) : null;
}
