// Function `migrate`: creates the tables of warehouse and shop and the load's user, at a deployment. Its event contains RDS's master secret.
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { migrateAll } from '../../adapters/postgres/migrations.ts';
import type { Database } from '../../pipeline/index.ts';
import { rowsOf } from '../../pipeline/warehouse/rows-of.ts';
import * as warehouse from '../../pipeline/warehouse/schema/index.ts';
import { type Login, openDatabase } from './database.ts';
import { migrations } from './migrations.ts';

const environment = process.env;

/** Brings the database up to date and returns what was applied; with DATABASE_URL the event may be empty. DATABASE_USER is the load's user. Rejects with CannotStart. */
export async function handler(event: Partial<Login>): Promise<{ applied: string[] }> {
  const { username, password } = event;
  const postgres = await openDatabase(environment, username && password ? { username, password } : undefined);
  try {
    const applied = await migrateAll(postgres.database, migrations, postgres.at);
    const loader = environment['DATABASE_USER']?.trim();
    if (loader) await admitLoader(postgres.database, loader);
    console.info({ what: 'Migrated', at: postgres.at, applied });
    return { applied };
  } finally {
    await postgres.close();
  }
}

const tables = Object.values(warehouse)
  .filter((model) => is(model, PgTable))
  .map((table) => sql.identifier(getTableName(table)));

/** The load's user writes rows of the warehouse, creates no tables, and cannot read the shop. Creates the user if it is missing, and grants its rights. On RDS it logs in with IAM; elsewhere it cannot log in until it gets a password. */
async function admitLoader(database: Database, name: string): Promise<void> {
  const role = sql.identifier(name);
  const [known] = rowsOf(await database.execute(sql`select from pg_roles where rolname = ${name}`));
  if (!known) await database.execute(sql`create role ${role} login`);
  const [iam] = rowsOf(await database.execute(sql`select from pg_roles where rolname = 'rds_iam'`));
  if (iam) await database.execute(sql`grant rds_iam to ${role}`);
  await database.execute(sql`grant usage on schema public to ${role}`);
  await database.execute(sql`grant select, insert, update, delete on ${sql.join(tables, sql`, `)} to ${role}`);
}
