// EventRows → fact_events. One row that the database refuses is found by halving, and never costs the others.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import type { EventRow } from '../stages.ts';
import { columnNames, recordset, takeExcluded } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { factEvents } from '../warehouse/schema/index.ts';
import { isPoison, wordsOf } from './failure.ts';

export interface Inserted {
  /** Ids of events that the table held already, from another object. */
  known: Set<string>;
  /** Rows that the database refuses whatever is done, and why. */
  poison: Map<EventRow, string>;
}

/** At a replay a row is written anew where it came from the same object: the first stored of two copies stays the one that counts. */
const onConflict = (replay: boolean) =>
  replay ? sql`do update set ${takeExcluded(factEvents)} where fact_events.object_id = excluded.object_id` : sql`do nothing`;

async function insert(database: Database, rows: readonly EventRow[], replay: boolean): Promise<string[]> {
  const result = await database.execute(sql`
    with event as materialized (select * from ${recordset(factEvents, rows)}),
    kept as (
      insert into fact_events (${columnNames(factEvents)}) select ${columnNames(factEvents)} from event
      on conflict (event_id) ${onConflict(replay)}
      returning event_id
    )
    select event_id::text as event_id from event where event_id not in (select event_id from kept)`);
  return rowsOf<{ event_id: string }>(result).map(({ event_id }) => event_id);
}

/** Inserts rows with distinct event ids, in one transaction of its own (a savepoint within another). Rejects when the database is at fault, not the rows. */
export async function insertEvents(database: Database, rows: readonly EventRow[], replay: boolean): Promise<Inserted> {
  const [first] = rows;
  if (!first) return { known: new Set(), poison: new Map() };
  try {
    const known = await database.transaction((savepoint) => insert(savepoint, rows, replay));
    return { known: new Set(known), poison: new Map() };
  } catch (error) {
    if (!isPoison(error)) throw error;
    if (rows.length === 1) return { known: new Set(), poison: new Map([[first, wordsOf(error)]]) };
    const half = rows.length >> 1;
    const left = await insertEvents(database, rows.slice(0, half), replay);
    const right = await insertEvents(database, rows.slice(half), replay);
    return { known: new Set([...left.known, ...right.known]), poison: new Map([...left.poison, ...right.poison]) };
  }
}
