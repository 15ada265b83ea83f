// fact_events → fact_sessions: a session is recomputed whenever one of its events arrives, so that late and replayed events are included.
import { sql } from 'drizzle-orm';
import { inSession, sessionNumber } from '../session-order.js';
import { columnNames, json, takeExcluded } from '../warehouse/recordset.js';
import { factSessions } from '../warehouse/schema/index.js';
const named = (name) => sql.raw(`count(*) filter (where event_name = '${name}')`);
/** A sum of milliseconds that a JSON number represents exactly. */
const MOST = sql.raw(String(Number.MAX_SAFE_INTEGER));
/**
 * Writes the rows of these sessions from all of their events.
 * `= any(array(…))` makes the planner use the index; with `in (select …)` it reads the whole table for each load.
 */
export async function computeSessions(database, sessionIds) {
    if (sessionIds.size === 0)
        return;
    // One transaction at a time from here on: if two add events to one session, the later must see the events of both.
    await database.execute(sql `select pg_advisory_xact_lock(hashtext('fact_sessions'))`);
    const ids = [...sessionIds].toSorted();
    await database.execute(sql `
    insert into fact_sessions (${columnNames(factSessions)})
    select
      session_id,
      (array_agg(client_id ${inSession}))[1],
      max(user_id),
      min(event_timestamp),
      max(event_timestamp),
      to_char(min(event_timestamp) at time zone 'UTC', 'YYYYMMDD')::int,
      (extract(epoch from max(event_timestamp) - min(event_timestamp)) * 1000)::bigint,
      count(*),
      ${named('page_view')}, ${named('product_view')}, ${named('add_to_cart_click')}, ${named('checkout_start')}, ${named('checkout_complete')},
      bool_or(is_first_visit),
      (array_agg(page_url ${inSession}))[1],
      (array_agg(page_url ${inSession}))[count(*)],
      (array_agg(referrer ${inSession}))[1],
      least(sum(engaged_ms), ${MOST})::bigint,
      max(scroll_percent)
    from (
      select *, ${sessionNumber} from fact_events
      where session_id = any(array(select given::uuid from json_array_elements_text(${json(ids)}) as given))
    ) as event
    group by session_id
    order by session_id
    on conflict (session_id) do update set ${takeExcluded(factSessions)}`);
}
