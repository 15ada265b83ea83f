// Invented customers; their addresses are at example.com.
import { text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { shop } from './shop.ts';

export const customers = shop.table('customers', {
  /** The Cognito `sub`, if sign-in uses Cognito. */
  customerId: uuid('customer_id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique('customers_email'),
  city: text('city').notNull(),
  joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
});
