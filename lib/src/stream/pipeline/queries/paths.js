// Top paths: the first steps of sessions, and how many sessions took each.
import { sql } from 'drizzle-orm';
import { inSession, sessionNumber } from '../session-order.js';
import { eventsWithin } from './period.js';
import { everywhere, pathSteps } from './questions.js';
import { selectRows } from './select-rows.js';
const EVERYWHERE = sql.raw(`(${everywhere.map((name) => `'${name}'`).join(', ')})`);
/** Most sessions first, at most `most` paths of at most `length` steps. */
export const paths = (source, period = {}, { most = 20, length = pathSteps } = {}) => selectRows(source, sql `with found as (
        select session_id, event_name, event_timestamp, event_id, ${sessionNumber}
        from fact_events where event_name not in ${EVERYWHERE} and ${eventsWithin(period)}
      ), event as (
        select *, lag(event_name) over (partition by session_id ${inSession}) as before from found
      ), step as (
        select session_id, event_name, row_number() over (partition by session_id ${inSession}) as place
        from event where before is distinct from event_name
      ), way as (
        select session_id, json_agg(event_name order by place)::text as steps from step where place <= ${length}::int group by session_id
      )
      select steps::json as steps, count(*)::int as sessions from way group by way.steps order by sessions desc, way.steps limit ${most}::int`);
