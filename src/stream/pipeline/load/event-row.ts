// ValidEvent → one row of fact_events.
import type { EventRow } from '../stages.ts';
import { happenedAt } from './happened-at.ts';
import { memoize } from './memoize.ts';
import type { ReadyEvent } from './read-object.ts';

/** 20251107 for any moment of that day, UTC. */
export const dateKeyOf = (iso: string): number => Number(`${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}`);

const isoOf = (time: number): string => new Date(time).toISOString();
const receivedOf = memoize(isoOf);

/** The row. `productKey` is the product's in dim_product, `objectId` the object's in loaded_objects. */
export function eventRow({ event, receivedAt, sentTime }: ReadyEvent, productKey: string | undefined, objectId: number): EventRow {
  const timestamp = isoOf(happenedAt(receivedAt, event.eventTime, sentTime));
  return {
    event_id: event.eventId,
    event_timestamp: timestamp,
    date_key: dateKeyOf(timestamp),
    received_at: receivedOf(receivedAt),
    event_name: event.eventName,
    user_id: event.userId ?? undefined,
    user_login_state: event.userLoginState,
    client_id: event.clientId,
    session_id: event.sessionId,
    is_first_visit: event.isFirstVisit,
    page_url: event.pageUrl,
    referrer: event.referrer ?? undefined,
    product_key: productKey,
    element: event.element,
    scroll_percent: event.engagement?.scrollPercent,
    engaged_ms: event.engagement?.engagedMs,
    sequence: event.sequence,
    object_id: objectId,
  };
}
