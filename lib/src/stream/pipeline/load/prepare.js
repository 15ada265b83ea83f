import { eventRow } from './event-row.js';
import { productTuple } from './product-tuple.js';
const NOT_CLAIMED = 0;
/** Makes the rows of objects, and writes missing dimensions. */
export async function prepare(objects, dimensions) {
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
