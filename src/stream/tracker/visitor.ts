// The visitor: client, session, and when a new session starts. Decides only; the result is stored with the queue.
import type { ClickstreamEvent } from '../events/index.ts';
import { dateOf } from './clock.ts';
import { quietly } from './host-page.ts';

/** Idle time after which the next event starts a session. */
export const IDLE_MS = 30 * 60_000;

/** What the browser stores about its visitor. */
export interface Visitor {
  clientId: string;
  sessionId: string;
  /** Time of the latest event, in milliseconds since 1970. */
  seen: number;
  /** The campaign that started this session; empty if none did. */
  campaign: string;
}

/** What is relevant to the session in what a visitor does. */
export type Visit = Pick<ClickstreamEvent, 'eventName' | 'pageUrl' | 'eventTime' | 'sessionId'>;

/** The campaign in an address's `utm_*` or `gclid`; empty if it has none. */
export const campaignOf = (url: string): string => `${url.match(/\b(utm_\w+|gclid)=[^&#]*/g) ?? ''}`;

/** Milliseconds for which a visitor was idle. The future counts as the past: a clock was set in between. `NaN` if there is none. */
export const idle = (visitor: Visitor | undefined, at: number): number => Math.abs(at - (visitor?.seen as number));

/**
 * The visitor after an event: the same client always; the same session unless the visitor was idle, entered through another campaign than
 * the one that began it, or the page ended it (the event has an empty session id). `enters` decides whether the event's campaign is new to
 * its tab. An event about leaving a page belongs to the current session.
 */
export function visit(before: Visitor | undefined, event: Visit, newId: () => string, enters: (campaign: string) => boolean): Visitor {
  if (before && event.eventName === 'page_engagement') return before;
  const at = +dateOf(event.eventTime);
  const campaign = campaignOf(event.pageUrl);
  const entered = enters(campaign);
  return before && event.sessionId !== '' && idle(before, at) <= IDLE_MS && (!entered || campaign === before.campaign)
    ? { ...before, seen: at }
    : { clientId: before?.clientId ?? newId(), sessionId: newId(), seen: at, campaign };
}

/** Random digits of this page, from two sources, because a page may replace one by what always returns the same. Random digits for each id take longer than all the rest of it. */
const seed = new Uint8Array(36);
quietly(() => crypto.getRandomValues(seed));
const start = '00000000-0000-4000-a000-0000'.replace(/0/g, (_, at) => (((seed[at] as number) + Math.random() * 16) & 15).toString(16));
/** Eight hexadecimal digits. */
let count = 1e9;

/** An id of an event, client or session: a UUID of version 4 that ends with a count. */
export const newId = (): string => start + (count++).toString(16);

/**
 * Sets client, session and first visit of each event that has none yet, and returns the visitor afterwards.
 */
export function stamp(
  visitor: Visitor | undefined,
  events: readonly ClickstreamEvent[],
  newId: () => string,
  enters: (campaign: string) => boolean,
): Visitor | undefined {
  // What is stored may be damaged: only texts as long as an id have a character there.
  let now = visitor?.clientId?.[35] && visitor.sessionId?.[35] ? visitor : undefined;
  for (const event of events) {
    if (event.sessionId) continue;
    event.isFirstVisit = !now;
    now = visit(now, event, newId, enters);
    event.clientId = now.clientId;
    event.sessionId = now.sessionId;
  }
  return now;
}
