// The reference warehouse's table, as a view with exactly its columns: dashboards made for it work unchanged.
import { bigint, boolean, pgView, text, timestamp, uuid } from 'drizzle-orm/pg-core';
/** Prices are whole numbers there, so ours are rounded; `identity_source` is `cognito` if the user is known. */
export const clickstreamEvents = pgView('clickstream_events', {
    eventId: uuid('event_id').notNull(),
    eventTimestamp: timestamp('event_timestamp', { withTimezone: true }).notNull(),
    eventName: text('event_name').notNull(),
    userId: text('user_id'),
    userLoginState: text('user_login_state'),
    identitySource: text('identity_source'),
    clientId: text('client_id'),
    sessionId: text('session_id'),
    isFirstVisit: boolean('is_first_visit'),
    contextProductId: text('context_product_id'),
    contextProductName: text('context_product_name'),
    contextProductCategory: text('context_product_category'),
    contextProductBrand: text('context_product_brand'),
    contextProductPrice: bigint('context_product_price', { mode: 'number' }),
    contextProductDiscountPrice: bigint('context_product_discount_price', { mode: 'number' }),
    contextProductUrlPath: text('context_product_url_path'),
}).existing();
