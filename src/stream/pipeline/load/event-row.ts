// ValidEvent → one row of fact_events: each column of the model that has the name of a field takes its value.
import { getTableColumns } from 'drizzle-orm';
import type { EventRow } from '../stages.ts';
import { type ComputedField, factEvents } from '../warehouse/schema/fact-events.ts';
import { dayOf } from './day.ts';
import { happenedAt } from './happened-at.ts';
import { memoize } from './memoize.ts';
import type { ReadyEvent } from './read-object.ts';

const columns = Object.entries(getTableColumns(factEvents)).map(([field, { name }]) => ({ field, name }));

const receivedOf = memoize((time: number) => new Date(time));

/** The row. `productKey` is the product's in dim_product, `objectId` the object's in loaded_objects. */
export function eventRow({ event, receivedAt, sentTime }: ReadyEvent, productKey: string | undefined, objectId: number): EventRow {
  const eventTimestamp = new Date(happenedAt(receivedAt, event.eventTime, sentTime));
  const computed: Readonly<Record<ComputedField, unknown>> & Readonly<Record<string, unknown>> = {
    eventTimestamp,
    dateKey: dayOf(eventTimestamp).key,
    receivedAt: receivedOf(receivedAt),
    productKey,
    objectId,
  };
  const fields: Readonly<Record<string, unknown>> = event;
  const engagement: Readonly<Record<string, unknown>> | undefined = event.engagement;
  const row: Record<string, unknown> = {};
  for (const { field, name } of columns) row[name] = computed[field] ?? fields[field] ?? engagement?.[field];
  return row as EventRow;
}
