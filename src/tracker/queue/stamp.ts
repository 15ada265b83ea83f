// Gives events the ids of their visitor at the moment they enter the queue, so that tabs that write at once agree.
import type { ClickstreamEvent } from '../../events/index.ts';
import { type Visitor, visit } from '../visitor.ts';

/** Gets the visitor kept so far, gives events their ids, and returns the visitor to keep. */
export type Stamp = (visitor: Visitor | undefined) => Visitor | undefined;

/**
 * Sets client, session and first visit of each event that has none yet, and returns the visitor after them.
 */
export function stamp(visitor: Visitor | undefined, events: readonly ClickstreamEvent[], newId: () => string): Visitor | undefined {
  let now = visitor;
  for (const event of events) {
    const isFirstVisit = !now;
    const { clientId, sessionId } = event;
    now = visit(now, event, newId);
    // Stamped already when its page was hidden, before the queue could be reached: that is the visitor.
    if (sessionId) now = { ...now, clientId, sessionId };
    else {
      event.clientId = now.clientId;
      event.sessionId = now.sessionId;
      event.isFirstVisit = isFirstVisit;
    }
  }
  return now;
}
