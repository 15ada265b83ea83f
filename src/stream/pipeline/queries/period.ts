// The period of a query.
import { type SQL, sql } from 'drizzle-orm';
import { factEvents, factSessions } from '../warehouse/schema/index.ts';

/** ISO 8601; `from` is included, `to` is not. A missing end is open. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

const within = (column: SQL, { from, to }: Period): SQL =>
  sql.join(
    [sql`true`, ...(from ? [sql`${column} >= ${from}::timestamptz`] : []), ...(to ? [sql`${column} < ${to}::timestamptz`] : [])],
    sql` and `,
  );

/** True for events that happened in the period; for `where` over fact_events. */
export const eventsWithin = (period: Period): SQL => within(sql`${factEvents.eventTimestamp}`, period);

/** True for sessions that started in the period; for `where` over fact_sessions. */
export const sessionsWithin = (period: Period): SQL => within(sql`${factSessions.startedAt}`, period);
