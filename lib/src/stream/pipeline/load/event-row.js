// ValidEvent → one row of fact_events: each column of the model that has the name of a field takes its value.
import { getTableColumns } from 'drizzle-orm';
import { factEvents } from '../warehouse/schema/fact-events.js';
import { happenedAt } from './happened-at.js';
import { memoize } from './memoize.js';
const columns = Object.entries(getTableColumns(factEvents)).map(([field, { name }]) => ({ field, name }));
/** 20251107 for any moment of that day, UTC. */
export const dateKeyOf = (iso) => Number(`${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}`);
const isoOf = (time) => new Date(time).toISOString();
const receivedOf = memoize(isoOf);
/** The row. `productKey` is the product's in dim_product, `objectId` the object's in loaded_objects. */
export function eventRow({ event, receivedAt, sentTime }, productKey, objectId) {
    const eventTimestamp = isoOf(happenedAt(receivedAt, event.eventTime, sentTime));
    const computed = {
        eventTimestamp,
        dateKey: dateKeyOf(eventTimestamp),
        receivedAt: receivedOf(receivedAt),
        productKey,
        objectId,
    };
    const values = { ...event, ...event.engagement, ...computed };
    const row = {};
    for (const { field, name } of columns)
        row[name] = values[field] ?? undefined;
    return row;
}
