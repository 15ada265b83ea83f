// Faults between tracker and collector that the reader can switch on, and the invalid events of one of them.
import type { ClickstreamEvent } from '../../events/index.ts';

export interface Faults {
  /** No request arrives. */
  offline: boolean;
  /** Every request gets 503, and nothing of it is stored. */
  errors: boolean;
  /** Additional milliseconds of each request. */
  slow: number;
  /** Every batch arrives twice, as after a lost response. */
  duplicates: boolean;
  /** Each batch gets an invalid event, which the collector rejects; and another writer puts one into the raw log, which the load quarantines. */
  poison: boolean;
  /** Seconds that the client's clock is ahead; negative if it is behind. */
  skew: number;
}

export const noFaults: Faults = { offline: false, errors: false, slow: 0, duplicates: false, poison: false, skew: 0 };

/** Ways to break an event, used one after the other. They occurred on the reference platform: some passed its ingest, others stopped a whole hour of its load. */
const ways: readonly ((event: ClickstreamEvent) => object)[] = [
  (event) => ({ ...event, product: { ...event.product, price: 'free' } }),
  (event) => ({ ...event, isFirstVisit: 'yes' }),
  (event) => ({ ...event, clientId: 'the browser at the desk' }),
  (event) => ({ ...event, eventName: 'buy_now' }),
];

/** The event broken in the way with that number, with a new id. */
export const broken = (event: ClickstreamEvent, number: number, id: string): object => {
  const way = ways[number % ways.length] as (typeof ways)[number];
  return way({ ...event, eventId: id });
};

/** A raw object as the reference ingest, which accepts everything, writes it: key and text. */
export function unjudgedObject(event: object, at: number, id: string): { key: string; text: string } {
  const receivedAt = new Date(at).toISOString();
  const ingest = { receivedAt, sourceIp: null, userAgent: 'reference ingest', method: 'POST', path: '/clickstream', requestId: id };
  return {
    key: `events/${receivedAt.slice(0, 13).replace(/[-T]/g, '/')}/event-${id}.json`,
    text: JSON.stringify({ ...event, _ingest: ingest }),
  };
}
