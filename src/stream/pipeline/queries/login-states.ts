// Events by login state: signed-in, anonymous and guest visitors.
import { sql } from 'drizzle-orm';
import type { LoginState } from '../../events/index.ts';
import { eventsWithin, type Period } from './period.ts';
import { type Source, selectRows } from './select-rows.ts';

export interface LoginStateCount {
  loginState: LoginState;
  events: number;
  clients: number;
}

/** Most events first. */
export const loginStates = (source: Source, period: Period = {}): Promise<LoginStateCount[]> =>
  selectRows(
    source,
    sql`select user_login_state as "loginState", count(*)::int as events, count(distinct client_id)::int as clients
      from fact_events where ${eventsWithin(period)} group by user_login_state order by events desc, user_login_state`,
  );
