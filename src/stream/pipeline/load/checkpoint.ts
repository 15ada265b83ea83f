// Which objects are loaded, and with what result. These rows are in the warehouse: an object is loaded exactly when its events are.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { json } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';

/** The result of one object; `loaded + duplicate + quarantined` is `events`. */
export interface ObjectResult {
  object_id: number;
  events: number;
  loaded: number;
  duplicate: number;
  quarantined: number;
}

/** The keys that are not loaded yet, in their order. */
export async function pendingKeys(database: Pick<Database, 'execute'>, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const pending = await database.execute(sql`
    select given.key from json_array_elements_text(${json(keys)}) with ordinality as given(key, place)
    where not exists (select from loaded_objects where object_key = given.key) order by given.place`);
  return rowsOf<{ key: string }>(pending).map(({ key }) => key);
}

/**
 * Claims objects for this transaction and returns their ids by key. A second loader waits here until the first commits.
 * An object that is already loaded is omitted, or claimed again by a replay.
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

/** Writes the result of each object. */
export async function settle(database: Database, results: readonly ObjectResult[]): Promise<void> {
  await database.execute(sql`
    update loaded_objects as object
    set events = given.events, loaded = given.loaded, duplicate = given.duplicate, quarantined = given.quarantined
    from json_to_recordset(${json(results)}) as given(object_id int, events int, loaded int, duplicate int, quarantined int)
    where object.object_id = given.object_id`);
}

/** Rows of fact_events by the object that they came from. No index supports it: use it rarely and for few objects. */
async function ownedRows(database: Database, objectIds: readonly number[]): Promise<Map<number, number>> {
  if (objectIds.length === 0) return new Map();
  const owned = await database.execute(sql`
    select object_id as id, count(*)::int as events from fact_events
    where object_id = any(array(select given::int from json_array_elements_text(${json(objectIds)}) as given)) group by object_id`);
  return new Map(rowsOf<{ id: number; events: number }>(owned).map(({ id, events }) => [id, events]));
}

/**
 * The results of objects that were loaded before: the rows of an object in the warehouse count as loaded, however often it was read.
 * `results` is what the replay found; if it found less than before, the rows themselves are counted.
 */
export async function recount(database: Database, results: readonly ObjectResult[]): Promise<ObjectResult[]> {
  const known = await database.execute(sql`
    select object_id as id, events from loaded_objects
    where object_id = any(array(select given::int from json_array_elements_text(${json(results.map(({ object_id }) => object_id))}) as given))`);
  const before = new Map(rowsOf<{ id: number; events: number }>(known).map(({ id, events }) => [id, events]));
  const isLess = ({ object_id, events, quarantined }: ObjectResult): boolean => quarantined > 0 || events < (before.get(object_id) ?? 0);
  const less = results.filter(isLess).map(({ object_id }) => object_id);
  const owned = await ownedRows(database, less);
  return results.map((result) => {
    const events = Math.max(before.get(result.object_id) ?? 0, result.events);
    const loaded = less.includes(result.object_id) ? (owned.get(result.object_id) ?? 0) : result.loaded;
    const quarantined = Math.min(events - loaded, result.quarantined);
    return { ...result, events, loaded, quarantined, duplicate: events - loaded - quarantined };
  });
}
