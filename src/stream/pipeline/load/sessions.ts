// fact_events → fact_sessions: a session is recomputed whenever one of its events arrives, so that late and replayed events are included.
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { allNumbered, byNumber, byTime } from '../session-order.ts';
import { columnNames, json, takeExcluded } from '../warehouse/recordset.ts';
import { rowsOf } from '../warehouse/rows-of.ts';
import { factSessions } from '../warehouse/schema/index.ts';

const named = (name: string) => sql.raw(`count(*) filter (where event_name = '${name}')`);

/** A sum of milliseconds that a JSON number represents exactly. */
const MOST = sql.raw(String(Number.MAX_SAFE_INTEGER));

type Sessions = Pick<Database, 'execute'>;

/**
 * Writes the rows of those sessions of which `having` is true, from all of their events, in this order. Returns their ids.
 * `= any(array(…))` makes the planner use the index; with `in (select …)` it reads the whole table for each load.
 */
async function write(database: Sessions, ids: readonly string[], order: SQL, having: SQL): Promise<string[]> {
  const written = await database.execute(sql`
    insert into fact_sessions (${columnNames(factSessions)})
    select
      session_id,
      (array_agg(client_id ${order}))[1],
      max(user_id),
      min(event_timestamp),
      max(event_timestamp),
      to_char(min(event_timestamp) at time zone 'UTC', 'YYYYMMDD')::int,
      (extract(epoch from max(event_timestamp) - min(event_timestamp)) * 1000)::bigint,
      count(*),
      ${named('page_view')}, ${named('product_view')}, ${named('add_to_cart_click')}, ${named('checkout_start')}, ${named('checkout_complete')},
      bool_or(is_first_visit),
      (array_agg(page_url ${order}))[1],
      (array_agg(page_url ${order}))[count(*)],
      (array_agg(referrer ${order}))[1],
      least(sum(engaged_ms), ${MOST})::bigint,
      max(scroll_percent)
    from fact_events
    where session_id = any(array(select given::uuid from json_array_elements_text(${json(ids)}) as given))
    group by session_id
    having ${having}
    order by session_id
    on conflict (session_id) do update set ${takeExcluded(factSessions)}
    returning session_id::text as id`);
  return rowsOf<{ id: string }>(written).map(({ id }) => id);
}

/** Writes the rows of these sessions. */
export async function computeSessions(database: Sessions, sessionIds: ReadonlySet<string>): Promise<void> {
  if (sessionIds.size === 0) return;
  // One transaction at a time from here on: if two add events to one session, the later must see the events of both.
  await database.execute(sql`select pg_advisory_xact_lock(hashtext('fact_sessions'))`);
  const ids = [...sessionIds].toSorted();
  // Nearly every session; finding the order of each one first costs as much again.
  const numbered = new Set(await write(database, ids, byNumber, allNumbered));
  const others = ids.filter((id) => !numbered.has(id));
  if (others.length > 0) await write(database, others, byTime, sql`true`);
}
