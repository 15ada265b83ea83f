// Events to begin with: one that is right, and how it is posted.
import { randomUUID } from 'node:crypto';
import type { ClickstreamEvent } from '../../src/stream/events/index.ts';

export const SENT = '2025-11-07T09:00:10.000Z';

/** A right event with fresh ids; `parts` replace its own. A part that is `undefined` is left out. */
export function anEvent(parts: Record<string, unknown> = {}): ClickstreamEvent & Record<string, unknown> {
  const event = {
    eventName: 'product_view',
    eventId: randomUUID(),
    pageUrl: 'https://shop.example/products/deck-65',
    referrer: 'https://shop.example/',
    userId: null,
    userLoginState: 'guest',
    clientId: randomUUID(),
    sessionId: randomUUID(),
    isFirstVisit: true,
    product: {
      id: 'deck-65',
      name: 'Deck 65',
      category: 'Keyboards',
      brand: 'Keelwright',
      urlPath: '/products/deck-65',
      price: 89,
      discountPrice: null,
    },
    element: { tag: 'button', id: 'add', text: 'Add to cart', role: null, dataset: { product: 'deck-65' } },
    engagement: { scrollPercent: 40, engagedMs: 12_000 },
    eventTime: '2025-11-07T09:00:00.000Z',
    sequence: 7,
    ...parts,
  };
  return JSON.parse(JSON.stringify(event));
}

/** The same as the reference client would send it: no event time, no sequence. */
export const referenceEvent = (parts: Record<string, unknown> = {}): ReturnType<typeof anEvent> =>
  anEvent({ eventTime: undefined, sequence: undefined, engagement: undefined, ...parts });

export const batchOf = (events: readonly unknown[], sentTime = SENT): string => JSON.stringify({ sentTime, events });

/** An event's line in an object of the reference ingest. */
export const referenceObject = (event: object, receivedAt = '2025-11-07T09:30:00.000Z'): string =>
  JSON.stringify({
    ...event,
    _ingest: { receivedAt, sourceIp: '203.0.113.7', userAgent: 'test', method: 'POST', path: '/clickstream', requestId: 'r' },
  });
