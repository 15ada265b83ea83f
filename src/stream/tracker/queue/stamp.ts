// Assigns the visitor's ids to events when they enter the queue, so that tabs that write at the same time agree.
import type { ClickstreamEvent } from '../../events/index.ts';
import { type Visitor, visit } from '../visitor.ts';

/**
 * Sets client, session and first visit of each event that has none yet, and returns the visitor afterwards.
 */
export function stamp(visitor: Visitor | undefined, events: readonly ClickstreamEvent[], newId: () => string): Visitor | undefined {
  let now = visitor;
  for (const event of events) {
    if (event.sessionId) continue;
    event.isFirstVisit = !now;
    now = visit(now, event, newId);
    event.clientId = now.clientId;
    event.sessionId = now.sessionId;
  }
  return now;
}
