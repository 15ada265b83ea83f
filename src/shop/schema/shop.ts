// The shop's own schema in PostgreSQL: orders and stock (OLTP) stay apart from the warehouse, even where both share a database.
import { pgSchema } from 'drizzle-orm/pg-core';

export const shop = pgSchema('shop');
