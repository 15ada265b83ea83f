// EventRows → fact_events. A row that the database rejects is found by halving the batch, and never costs the others.
import { sql } from 'drizzle-orm';
import { columnNames, recordset, takeExcluded } from '../warehouse/recordset.js';
import { rowsOf } from '../warehouse/rows-of.js';
import { factEvents } from '../warehouse/schema/index.js';
import { isPoison, wordsOf } from './failure.js';
/** A replay rewrites a row only from the object that it came from: the first stored of two copies remains the one that counts. */
const onConflict = (replay) => replay ? sql `do update set ${takeExcluded(factEvents)} where fact_events.object_id = excluded.object_id` : sql `do nothing`;
async function insert(database, rows, replay) {
    const result = await database.execute(sql `
    with event as materialized (select * from ${recordset(factEvents, rows)}),
    kept as (
      insert into fact_events (${columnNames(factEvents)}) select ${columnNames(factEvents)} from event
      on conflict (event_id) ${onConflict(replay)}
      returning event_id
    )
    select event_id::text as event_id from event where event_id not in (select event_id from kept)`);
    return rowsOf(result).map(({ event_id }) => event_id);
}
/** Inserts rows with distinct event ids, in one transaction (a savepoint within another). Rejects if the database fails, not for invalid rows. */
export async function insertEvents(database, rows, replay) {
    const [first] = rows;
    if (!first)
        return { known: new Set(), poison: new Map() };
    try {
        const known = await database.transaction((savepoint) => insert(savepoint, rows, replay));
        return { known: new Set(known), poison: new Map() };
    }
    catch (error) {
        if (!isPoison(error))
            throw error;
        if (rows.length === 1)
            return { known: new Set(), poison: new Map([[first, wordsOf(error)]]) };
        const half = rows.length >> 1;
        const left = await insertEvents(database, rows.slice(0, half), replay);
        const right = await insertEvents(database, rows.slice(half), replay);
        return { known: new Set([...left.known, ...right.known]), poison: new Map([...left.poison, ...right.poison]) };
    }
}
