// One row per session, recomputed from its events whenever one of them arrives, including late ones.
import { bigint, boolean, index, integer, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
export const factSessions = pgTable('fact_sessions', {
    sessionId: uuid('session_id').primaryKey(),
    clientId: uuid('client_id').notNull(),
    /** The signed-in user, if any. */
    userId: text('user_id'),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }).notNull(),
    /** Of `started_at`, in UTC: 20251107. → dim_date */
    dateKey: integer('date_key').notNull(),
    /** From the first event to the last. */
    durationMs: bigint('duration_ms', { mode: 'number' }).notNull(),
    events: integer('events').notNull(),
    pageViews: integer('page_views').notNull(),
    productViews: integer('product_views').notNull(),
    cartAdditions: integer('cart_additions').notNull(),
    checkoutsStarted: integer('checkouts_started').notNull(),
    checkoutsCompleted: integer('checkouts_completed').notNull(),
    /** Whether the client was created in it. */
    isFirstVisit: boolean('is_first_visit').notNull(),
    entryPage: text('entry_page').notNull(),
    exitPage: text('exit_page').notNull(),
    /** Where the visitor came from: the referrer of the first event. */
    referrer: text('referrer'),
    /** The sum over its pages; absent if no page reported it. */
    engagedMs: bigint('engaged_ms', { mode: 'number' }),
    deepestScroll: smallint('deepest_scroll'),
}, (table) => [index('fact_sessions_date').on(table.dateKey)]);
