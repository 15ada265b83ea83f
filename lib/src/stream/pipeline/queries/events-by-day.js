// Events per day, including days without events, so that a chart shows the gap.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Maximum run of days that is filled. Above it, days without events are omitted. */
const MOST_DAYS = 3_660;
/** Oldest first, from the first day with events to the last. */
export const eventsByDay = (source, period = {}) => selectRows(source, sql `with counted as (
        select date_key, count(*)::int as events from fact_events where ${eventsWithin(period)} group by date_key
      ), known as (
        select day, events from counted join dim_date using (date_key)
      ), ends as (
        select min(day) as first, max(day) as last from known
      ), days as (
        select generate_series(first, last, interval '1 day')::date as day from ends where last - first <= ${MOST_DAYS}::int
        union select day from known
      )
      select days.day::text as day, coalesce(known.events, 0)::int as events from days left join known using (day) order by days.day`);
