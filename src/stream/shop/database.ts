// The shop's database: Drizzle over any PostgreSQL driver.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

export type ShopDatabase = Pick<
  PgDatabase<PgQueryResultHKT, Record<string, unknown>>,
  'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'
>;
