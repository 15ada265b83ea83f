// The summary figures of a report.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
export async function totals(source, period = {}) {
    const [row] = await selectRows(source, sql `select count(*)::int as events, count(distinct client_id)::int as "uniqueClients", count(distinct session_id)::int as sessions,
        count(distinct user_id)::int as users,
        (count(*) filter (where event_name = 'checkout_complete'))::float8
          / nullif(count(*) filter (where event_name = 'add_to_cart_click'), 0) as "checkoutRate"
      from fact_events where ${eventsWithin(period)}`);
    return row ?? { events: 0, uniqueClients: 0, sessions: 0, users: 0, checkoutRate: null };
}
