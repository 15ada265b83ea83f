// Read objects → rows that lack only the id of their object. Products and days are written to the warehouse before the events that refer to them.
import type { EventRow } from '../stages.ts';
import type { Dimensions } from './dimensions.ts';
import { eventRow } from './event-row.ts';
import { productTuple } from './product-tuple.ts';
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
  const shown = objects.map(({ ready }) => ready.map(({ event }) => productTuple(event)));
  const keys = await dimensions.products(shown.flat().filter((tuple) => tuple !== undefined));
  const prepared = objects.map((object, index) => ({
    ...object,
    rows: object.ready.map((event, place) => {
      const tuple = shown[index]?.[place];
      return eventRow(event, tuple && keys.get(JSON.stringify(tuple)), NOT_CLAIMED);
    }),
  }));
  await dimensions.days(new Set(prepared.flatMap(({ rows }) => rows.map(({ event_timestamp }) => event_timestamp.slice(0, 10)))));
  return prepared;
}
