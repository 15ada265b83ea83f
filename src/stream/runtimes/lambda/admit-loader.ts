// The load's database user: it writes rows of the warehouse, creates no tables, and cannot read the shop.
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../pipeline/index.ts';
import { rowsOf } from '../../pipeline/warehouse/rows-of.ts';
import * as warehouse from '../../pipeline/warehouse/schema/index.ts';

const tables = Object.values(warehouse)
  .filter((model) => is(model, PgTable))
  .map((table) => sql.identifier(getTableName(table)));

/** Creates the user if it is missing, and grants its rights. On RDS it logs in with IAM; elsewhere it cannot log in until it gets a password. */
export async function admitLoader(database: Database, name: string): Promise<void> {
  const role = sql.identifier(name);
  const [known] = rowsOf(await database.execute(sql`select from pg_roles where rolname = ${name}`));
  if (!known) await database.execute(sql`create role ${role} login`);
  const [iam] = rowsOf(await database.execute(sql`select from pg_roles where rolname = 'rds_iam'`));
  if (iam) await database.execute(sql`grant rds_iam to ${role}`);
  await database.execute(sql`grant usage on schema public to ${role}`);
  await database.execute(sql`grant select, insert, update, delete on ${sql.join(tables, sql`, `)} to ${role}`);
}
