// One row per event, each event once: every report is computed from this fact table.
import { bigint, boolean, index, integer, jsonb, pgTable, smallint, text, timestamp, uuid, } from 'drizzle-orm/pg-core';
/** A field of the contract without a column does not compile; a test names the column that the SQL lacks. Rows are made from this list. */
const columns = {
    eventId: uuid('event_id').primaryKey(),
    /** When it happened: the client's time, corrected by its clock skew; else when it was received. */
    eventTimestamp: timestamp('event_timestamp', { withTimezone: true }).notNull(),
    /** Of `event_timestamp`, in UTC: 20251107. → dim_date */
    dateKey: integer('date_key').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    eventName: text('event_name').notNull(),
    userId: text('user_id'),
    userLoginState: text('user_login_state').notNull(),
    clientId: uuid('client_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    isFirstVisit: boolean('is_first_visit').notNull(),
    pageUrl: text('page_url').notNull(),
    referrer: text('referrer'),
    /** → dim_product */
    productKey: uuid('product_key'),
    /** What was clicked: tag, id, text, role, dataset. */
    element: jsonb('element'),
    scrollPercent: smallint('scroll_percent'),
    engagedMs: bigint('engaged_ms', { mode: 'number' }),
    /** The event's position in its client's queue. */
    sequence: bigint('sequence', { mode: 'number' }),
    /** The object of the raw log that it came from. → loaded_objects */
    objectId: integer('object_id').notNull(),
};
/** No foreign keys: rows are inserted in bulk, and the load writes their dimensions first. A test checks that each is found. */
export const factEvents = pgTable('fact_events', columns, (table) => [
    index('fact_events_session').on(table.sessionId),
    index('fact_events_time').using('brin', table.eventTimestamp),
]);
