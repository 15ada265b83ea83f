// Retention: clients by the week of their first event, and how many of them returned in later weeks.
import { sql } from 'drizzle-orm';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface Cohort {
  /** Monday of the week of the first event, UTC: `2025-11-03`. */
  week: string;
  clients: number;
  /** Clients active `after` weeks later; 0 is the first week. Weeks without any are omitted. */
  active: { after: number; clients: number }[];
}

interface Row {
  week: string;
  after: number;
  clients: number;
}

/** Oldest week first. A client's first event is the first within the period. */
export async function retention(source: Source, period: Period = {}): Promise<Cohort[]> {
  const rows = await selectRows<Row>(
    source,
    sql`with seen as (
        select distinct client_id, date_trunc('week', event_timestamp at time zone 'UTC')::date as week
        from fact_events where ${eventsWithin(period)}
      ), since as (
        select week, min(week) over (partition by client_id) as first from seen
      )
      select first::text as week, ((week - first) / 7)::int as after, count(*)::int as clients from since group by first, week order by first, after`,
  );
  return [...Map.groupBy(rows, ({ week }) => week)].map(([week, cohort]) => ({
    week,
    clients: cohort[0]?.clients ?? 0,
    active: cohort.map(({ after, clients }) => ({ after, clients })),
  }));
}
