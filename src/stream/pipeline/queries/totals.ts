// The summary figures of a report.
import { sql } from 'drizzle-orm';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface Totals {
  events: number;
  uniqueClients: number;
  sessions: number;
  /** Signed-in users. */
  users: number;
  /** checkout_complete ÷ add_to_cart_click (domain contract); `null` if nothing was added to a cart. */
  checkoutRate: number | null;
}

export async function totals(source: Source, period: Period = {}): Promise<Totals> {
  const [row] = await selectRows<Totals>(
    source,
    sql`select count(*)::int as events, count(distinct client_id)::int as "uniqueClients", count(distinct session_id)::int as sessions,
        count(distinct user_id)::int as users,
        (count(*) filter (where event_name = 'checkout_complete'))::float8
          / nullif(count(*) filter (where event_name = 'add_to_cart_click'), 0) as "checkoutRate"
      from fact_events where ${eventsWithin(period)}`,
  );
  return row ?? { events: 0, uniqueClients: 0, sessions: 0, users: 0, checkoutRate: null };
}
