// Which events happen most.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Most first, at most `most`. */
export const topEvents = (source, period = {}, most = 15) => selectRows(source, sql `select event_name as "eventName", count(*)::int as events from fact_events
      where ${eventsWithin(period)} group by event_name order by events desc, event_name limit ${most}::int`);
