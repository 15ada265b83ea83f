// The period of a query.
import { sql } from 'drizzle-orm';
import { factEvents, factSessions } from '../warehouse/schema/index.js';
const within = (column, { from, to }) => sql.join([sql `true`, ...(from ? [sql `${column} >= ${from}::timestamptz`] : []), ...(to ? [sql `${column} < ${to}::timestamptz`] : [])], sql ` and `);
/** True for events that happened in the period; for `where` over fact_events. */
export const eventsWithin = (period) => within(sql `${factEvents.eventTimestamp}`, period);
/** True for sessions that started in the period; for `where` over fact_sessions. */
export const sessionsWithin = (period) => within(sql `${factSessions.startedAt}`, period);
