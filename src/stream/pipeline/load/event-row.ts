// ValidEvent → one row of fact_events: each column of the model that has the name of a field takes its value.
import { getTableColumns } from 'drizzle-orm';
import { type Engagement, eventSchema } from '../../events/index.ts';
import type { EventRow } from '../stages.ts';
import { type ComputedField, factEvents } from '../warehouse/schema/fact-events.ts';
import { dayOf } from './day.ts';
import { happenedAt } from './happened-at.ts';
import { memoize } from './memoize.ts';
import type { ReadyEvent } from './read-object.ts';

const columns = Object.entries(getTableColumns(factEvents)).map(([field, { name }]) => ({ field, name }));
const eventColumns = columns.filter(({ field }) => field in eventSchema.shape);
const otherColumns = columns.filter(({ field }) => !(field in eventSchema.shape));

/** Rows are copies of it: objects of one shape are made and read several times as fast as those that get their columns one by one. */
const empty: Readonly<Record<string, unknown>> = Object.fromEntries(columns.map(({ name }) => [name, undefined]));

const receivedOf = memoize((time: number) => new Date(time));

/** The row. `productKey` is the product's in dim_product, `objectId` the object's in loaded_objects. */
export function eventRow({ event, receivedAt, sentTime }: ReadyEvent, productKey: string | undefined, objectId: number): EventRow {
  const eventTimestamp = new Date(happenedAt(receivedAt, event.eventTime, sentTime));
  const others: Readonly<Record<ComputedField | keyof Engagement, unknown>> & Readonly<Record<string, unknown>> = {
    eventTimestamp,
    dateKey: dayOf(eventTimestamp).key,
    receivedAt: receivedOf(receivedAt),
    productKey,
    objectId,
    scrollPercent: event.engagement?.scrollPercent,
    engagedMs: event.engagement?.engagedMs,
  };
  const fields: Readonly<Record<string, unknown>> = event;
  const row: Record<string, unknown> = { ...empty };
  for (const { field, name } of eventColumns) row[name] = fields[field];
  for (const { field, name } of otherColumns) row[name] = others[field];
  return row as EventRow;
}
