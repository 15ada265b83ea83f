// Retention: clients by the week of their first event, and how many of them returned in later weeks.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Oldest week first. A client's first event is the first within the period. */
export async function retention(source, period = {}) {
    const rows = await selectRows(source, sql `with seen as (
        select distinct client_id, date_trunc('week', event_timestamp at time zone 'UTC')::date as week
        from fact_events where ${eventsWithin(period)}
      ), since as (
        select week, min(week) over (partition by client_id) as first from seen
      )
      select first::text as week, ((week - first) / 7)::int as after, count(*)::int as clients from since group by first, week order by first, after`);
    return [...Map.groupBy(rows, ({ week }) => week)].map(([week, cohort]) => ({
        week,
        clients: cohort[0]?.clients ?? 0,
        active: cohort.map(({ after, clients }) => ({ after, clients })),
    }));
}
