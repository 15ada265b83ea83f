// Which objects of the raw log are read at once: a load writes them in one transaction, the lake keeps them in memory together.
import { eventsNamed, hasEventCount } from '../store/object-key.ts';

const READ_AT_ONCE = 16;
/** Enough events to amortize the cost of a transaction, few enough to use little memory and to repeat little after a killed tab. */
export const EVENTS_AT_ONCE = 5_000;

/** Splits keys into parts with at most so many events by their names. A Firehose object may contain any number, and is read alone. */
export function* readParts(keys: readonly string[], eventsAtOnce = EVENTS_AT_ONCE): Generator<string[]> {
  let part: string[] = [];
  let events = 0;
  for (const key of keys) {
    const named = hasEventCount(key) ? eventsNamed(key) : eventsAtOnce;
    if (part.length === READ_AT_ONCE || (part.length > 0 && events + named > eventsAtOnce)) {
      yield part;
      part = [];
      events = 0;
    }
    part.push(key);
    events += named;
  }
  if (part.length > 0) yield part;
}
