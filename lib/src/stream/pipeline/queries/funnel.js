// How many sessions reach each step toward an order, and where they stop.
import { sql } from 'drizzle-orm';
import { sessionNumber } from '../session-order.js';
import { json } from '../warehouse/recordset.js';
import { eventsWithin } from './period.js';
import { purchase } from './questions.js';
import { selectRows } from './select-rows.js';
const ratio = (part, whole) => (whole > 0 ? part / whole : null);
/** Computes rates and drop-off of counted steps. */
export function withDropOff(steps, counts) {
    const first = counts[0] ?? 0;
    return steps.map((eventName, index) => {
        const sessions = counts[index] ?? 0;
        const previous = index === 0 ? undefined : (counts[index - 1] ?? 0);
        return {
            eventName,
            sessions,
            fromPrevious: previous === undefined ? null : ratio(sessions, previous),
            fromFirst: ratio(sessions, first),
            dropped: (previous ?? sessions) - sessions,
        };
    });
}
const at = (index) => sql `${sql.identifier(`at_${index}`)}`;
/** Adds to every event where in its session step `index` was first taken, at or after the previous step. Window functions instead of joins: one sort, whatever the planner chooses. */
const reached = (step, index) => {
    const before = index === 0 ? sql `event` : sql.identifier(`step_${index - 1}`);
    const inOrder = index === 0 ? sql `` : sql ` and place >= ${at(index - 1)}`;
    return sql `${sql.identifier(`step_${index}`)} as (
      select *, min(place) filter (where event_name = ${step}::text${inOrder}) over (partition by session_id) as ${at(index)} from ${before})`;
};
/**
 * The funnel of these steps, each within one session. Events with neither a number nor different times are in any order.
 */
export async function funnel(source, period = {}, steps = purchase) {
    if (steps.length === 0)
        return [];
    const counts = sql.join(steps.map((_, index) => sql `count(distinct session_id) filter (where ${at(index)} is not null)`), sql `, `);
    const [row] = await selectRows(source, sql `with found as (
        select session_id, event_name, event_timestamp,
          ${sessionNumber} from fact_events
        where event_name in (select given from json_array_elements_text(${json(steps)}) as given) and ${eventsWithin(period)}
      ), event as (
        select session_id, event_name, dense_rank() over (partition by session_id order by event_number, event_timestamp) as place from found
      ), ${sql.join(steps.map(reached), sql `, `)}
      select json_build_array(${counts}) as sessions from ${sql.identifier(`step_${steps.length - 1}`)}`);
    return withDropOff(steps, row?.sessions ?? []);
}
