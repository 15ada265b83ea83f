export const noFaults = { offline: false, errors: false, slow: 0, duplicates: false, poison: false, skew: 0 };
/** Ways to break an event, used one after the other. They occurred on the reference platform: some passed its ingest, others stopped a whole hour of its load. */
const ways = [
    (event) => ({ ...event, product: { ...event.product, price: 'free' } }),
    (event) => ({ ...event, isFirstVisit: 'yes' }),
    (event) => ({ ...event, clientId: 'the browser at the desk' }),
    (event) => ({ ...event, eventName: 'buy_now' }),
];
/** The event broken in the way with that number, with a new id. */
export const broken = (event, number, id) => {
    const way = ways[number % ways.length];
    return way({ ...event, eventId: id });
};
/** A raw object as the reference ingest, which accepts everything, writes it: key and text. */
export function unjudgedObject(event, at, id) {
    const receivedAt = new Date(at).toISOString();
    const ingest = { receivedAt, sourceIp: null, userAgent: 'reference ingest', method: 'POST', path: '/clickstream', requestId: id };
    return {
        key: `events/${receivedAt.slice(0, 13).replace(/[-T]/g, '/')}/event-${id}.json`,
        text: JSON.stringify({ ...event, _ingest: ingest }),
    };
}
