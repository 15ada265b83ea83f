// Events that cannot become a row are quarantined with their reasons; the others are loaded.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { json } from '../warehouse/recordset.ts';
import type { ObjectResult } from './checkpoint.ts';
import type { BadLine } from './read-object.ts';

export interface Quarantined extends BadLine {
  objectId: number;
}

/** As many events as the object's result counts: events that a replay can no longer read but the warehouse has are not lost. */
function counted(bad: readonly Quarantined[], results: readonly ObjectResult[]): Quarantined[] {
  const left = new Map(results.map(({ object_id, quarantined }) => [object_id, quarantined]));
  return bad.flatMap((line) => {
    const room = left.get(line.objectId) ?? 0;
    const events = Math.min(room, line.events);
    left.set(line.objectId, room - events);
    return events > 0 ? [{ ...line, events }] : [];
  });
}

/** A reason may quote a name in the event with a character that PostgreSQL does not store. */
const storable = ({ reasons, content, ...line }: Quarantined): Quarantined => {
  const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '␀');
  return { ...line, reasons: reasons.map(plain), content: plain(content) };
};

/** Replaces the quarantined events of the objects in `results`. */
export async function quarantine(
  database: Database,
  results: readonly ObjectResult[],
  found: readonly Quarantined[],
  at: string,
): Promise<void> {
  const bad = counted(found, results);
  await database.execute(sql`
    delete from quarantined_events
    where object_id = any(array(select given::int from json_array_elements_text(${json(results.map(({ object_id }) => object_id))}) as given))`);
  if (bad.length === 0) return;
  await database.execute(sql`
    insert into quarantined_events (object_id, line, events, reasons, content, quarantined_at)
    select given."objectId", given.line, given.events, given.reasons, given.content, ${at}::timestamptz
    from json_to_recordset(${json(bad.map(storable))}) as given("objectId" int, line int, events int, reasons text[], content text)`);
}
