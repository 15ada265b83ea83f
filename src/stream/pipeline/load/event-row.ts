// ValidEvent → one row of fact_events: each column of the model that has the name of a field takes its value.
import { getTableColumns } from 'drizzle-orm';
import type { EventRow } from '../stages.ts';
import { type ComputedField, factEvents } from '../warehouse/schema/fact-events.ts';
import { happenedAt } from './happened-at.ts';
import { memoize } from './memoize.ts';
import type { ReadyEvent } from './read-object.ts';

const columns = Object.entries(getTableColumns(factEvents)).map(([field, { name }]) => ({ field, name }));

/** 20251107 for any moment of that day, UTC. */
export const dateKeyOf = (iso: string): number => Number(`${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}`);

const isoOf = (time: number): string => new Date(time).toISOString();
const receivedOf = memoize(isoOf);

/** The row. `productKey` is the product's in dim_product, `objectId` the object's in loaded_objects. */
export function eventRow({ event, receivedAt, sentTime }: ReadyEvent, productKey: string | undefined, objectId: number): EventRow {
  const eventTimestamp = isoOf(happenedAt(receivedAt, event.eventTime, sentTime));
  const computed: Record<ComputedField, unknown> = {
    eventTimestamp,
    dateKey: dateKeyOf(eventTimestamp),
    receivedAt: receivedOf(receivedAt),
    productKey,
    objectId,
  };
  const values: Record<string, unknown> = { ...event, ...event.engagement, ...computed };
  const row: Record<string, unknown> = {};
  for (const { field, name } of columns) row[name] = values[field] ?? undefined;
  return row as EventRow;
}
