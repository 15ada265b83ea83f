// Read objects → rows that lack only the id of their object. Products and days are written to the warehouse before the events that refer to them.
import type { EventRow } from '../stages.ts';
import { dayOf } from './day.ts';
import type { Dimensions } from './dimensions.ts';
import { eventRow } from './event-row.ts';
import { type ProductTuple, productTuple } from './product-tuple.ts';
import type { ReadObject } from './read-object.ts';

export interface LoadableObject extends ReadObject {
  key: string;
  /** The number of events in its name. */
  named: number;
}

export interface PreparedObject extends LoadableObject {
  /** In the order of `ready`; `object_id` is 0. */
  rows: EventRow[];
}

const NOT_CLAIMED = 0;

/** Makes the rows of objects, and writes missing dimensions. */
export async function prepare(objects: readonly LoadableObject[], dimensions: Dimensions): Promise<PreparedObject[]> {
  const shown = new Map<string, ProductTuple>();
  const names = objects.map(({ ready }) =>
    ready.map(({ event }) => {
      const tuple = productTuple(event);
      if (!tuple) return undefined;
      const name = JSON.stringify(tuple);
      shown.set(name, tuple);
      return name;
    }),
  );
  const keys = await dimensions.products(shown);
  const days = new Set<string>();
  const prepared = objects.map((object, index) => ({
    ...object,
    rows: object.ready.map((event, place) => {
      const name = names[index]?.[place];
      const row = eventRow(event, name === undefined ? undefined : keys.get(name), NOT_CLAIMED);
      days.add(dayOf(row.event_timestamp).day);
      return row;
    }),
  }));
  await dimensions.days(days);
  return prepared;
}
