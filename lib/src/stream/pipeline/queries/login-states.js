// Events by login state: signed-in, anonymous and guest visitors.
import { sql } from 'drizzle-orm';
import { eventsWithin } from './period.js';
import { selectRows } from './select-rows.js';
/** Most events first. */
export const loginStates = (source, period = {}) => selectRows(source, sql `select user_login_state as "loginState", count(*)::int as events, count(distinct client_id)::int as clients
      from fact_events where ${eventsWithin(period)} group by user_login_state order by events desc, user_login_state`);
