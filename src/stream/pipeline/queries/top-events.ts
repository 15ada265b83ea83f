// Which events happen most.
import { sql } from 'drizzle-orm';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface EventCount {
  eventName: string;
  events: number;
}

/** Most first, at most `most`. */
export const topEvents = (source: Source, period: Period = {}, most = 15): Promise<EventCount[]> =>
  selectRows(
    source,
    sql`select event_name as "eventName", count(*)::int as events from fact_events
      where ${eventsWithin(period)} group by event_name order by events desc, event_name limit ${most}::int`,
  );
