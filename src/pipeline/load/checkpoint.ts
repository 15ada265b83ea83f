// Which objects are loaded, and with what result. The rows stand in the warehouse: an object is loaded exactly when its events are.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { json } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';

/** What became of one object's events; `loaded + duplicate + quarantined` is `events`. */
export interface ObjectResult {
  object_id: number;
  events: number;
  loaded: number;
  duplicate: number;
  quarantined: number;
}

/** Those keys that are not loaded yet, in their order. */
export async function pendingKeys(database: Database, keys: readonly string[]): Promise<string[]> {
  const pending = await database.execute(sql`
    select given.key from json_array_elements_text(${json(keys)}) with ordinality as given(key, place)
    where not exists (select from loaded_objects where object_key = given.key) order by given.place`);
  return rowsOf<{ key: string }>(pending).map(({ key }) => key);
}

/**
 * Takes objects for this transaction and returns their ids by key. A second loader waits here until the first commits.
 * An object that is loaded already is left out, or at a replay taken again.
 */
export async function claim(
  database: Database,
  objects: readonly { key: string; named: number }[],
  at: string,
  replay: boolean,
): Promise<Map<string, number>> {
  const claimed = await database.execute(sql`
    insert into loaded_objects (object_key, named, events, loaded, duplicate, quarantined, loaded_at)
    select given.key, given.named, given.named, 0, 0, 0, ${at}::timestamptz
    from json_to_recordset(${json(objects)}) as given(key text, named int)
    on conflict (object_key) ${replay ? sql`do update set loaded_at = excluded.loaded_at` : sql`do nothing`}
    returning object_key as key, object_id as id`);
  return new Map(rowsOf<{ key: string; id: number }>(claimed).map(({ key, id }) => [key, id]));
}

/** Writes what became of each object. */
export async function settle(database: Database, results: readonly ObjectResult[]): Promise<void> {
  await database.execute(sql`
    update loaded_objects as object
    set events = given.events, loaded = given.loaded, duplicate = given.duplicate, quarantined = given.quarantined
    from json_to_recordset(${json(results)}) as given(object_id int, events int, loaded int, duplicate int, quarantined int)
    where object.object_id = given.object_id`);
}

/**
 * The results of objects that were loaded before: what the warehouse holds of each is loaded, however often it was read.
 * `results` says what the replay found.
 */
export async function recount(database: Database, results: readonly ObjectResult[]): Promise<ObjectResult[]> {
  const owned = await database.execute(sql`
    with asked as (select given::int as id from json_array_elements_text(${json(results.map(({ object_id }) => object_id))}) as given),
    owned as (select object_id as id, count(*)::int as loaded from fact_events where object_id in (select id from asked) group by object_id)
    select object.object_id as id, object.events, coalesce(owned.loaded, 0) as loaded
    from loaded_objects as object join asked on asked.id = object.object_id left join owned on owned.id = object.object_id`);
  const before = new Map(rowsOf<{ id: number; events: number; loaded: number }>(owned).map((row) => [row.id, row]));
  return results.map((result) => {
    const { events: once = 0, loaded = 0 } = before.get(result.object_id) ?? {};
    const events = Math.max(once, result.events);
    const quarantined = Math.min(events - loaded, result.quarantined);
    return { ...result, events, loaded, quarantined, duplicate: events - loaded - quarantined };
  });
}
