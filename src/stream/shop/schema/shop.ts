// The shop's PostgreSQL schema: orders and stock (OLTP) are separate from the warehouse, even if both share a database.
import { pgSchema } from 'drizzle-orm/pg-core';

export const shop = pgSchema('shop');
