// Who visits: the client, its session, and what makes a new one. Pure; what it decides is kept beside the queue.
import type { ClickstreamEvent } from '../events/index.ts';

/** Idle time after which the next event begins a session. */
export const IDLE_MS = 30 * 60_000;

/** What the browser remembers of its visitor. */
export interface Visitor {
  clientId: string;
  sessionId: string;
  /** Time of the latest event, in milliseconds since 1970. */
  seen: number;
  /** The campaign that brought the visitor to this session; empty when none did. */
  campaign: string;
}

/** What a visitor does, as far as the session goes. */
export type Visit = Pick<ClickstreamEvent, 'eventName' | 'pageUrl' | 'eventTime' | 'sessionId'>;

/** The campaign that an address names by `utm_*` or `gclid`; empty when it names none. */
export const campaignOf = (url: string): string => `${url.match(/\b(utm_\w+|gclid)=[^&#]*/g) ?? ''}`;

/**
 * The visitor after an event: the same client for good; the same session unless the visitor was idle, came back by another campaign,
 * or the page ended it (the event comes with an empty session id). What tells how a page was left belongs to the session there is.
 */
export function visit(before: Visitor | undefined, event: Visit, newId: () => string): Visitor {
  const at = Date.parse(event.eventTime as string);
  const campaign = campaignOf(event.pageUrl);
  if (before && event.eventName === 'page_engagement') return before;
  return before && event.sessionId !== '' && at - before.seen <= IDLE_MS && (!campaign || campaign === before.campaign)
    ? { ...before, seen: Math.max(at, before.seen) }
    : { clientId: before?.clientId ?? newId(), sessionId: newId(), seen: at, campaign };
}
