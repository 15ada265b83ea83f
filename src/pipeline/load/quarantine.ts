// Events that no row could be made of are set aside with their reasons; the rest goes on.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { json } from '../warehouse/recordset.ts';
import type { BadLine } from './read-object.ts';

export interface Quarantined extends BadLine {
  objectId: number;
}

/** Replaces what is set aside of these objects. */
export async function quarantine(database: Database, objectIds: readonly number[], bad: readonly Quarantined[], at: string): Promise<void> {
  await database.execute(sql`
    delete from quarantined_events
    where object_id in (select given::int from json_array_elements_text(${json(objectIds)}) as given)`);
  if (bad.length === 0) return;
  await database.execute(sql`
    insert into quarantined_events (object_id, line, events, reasons, content, quarantined_at)
    select given."objectId", given.line, given.events, given.reasons, given.content, ${at}::timestamptz
    from json_to_recordset(${json(bad)}) as given("objectId" int, line int, events int, reasons text[], content text)`);
}
