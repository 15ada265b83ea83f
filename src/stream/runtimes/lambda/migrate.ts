// Function `migrate`: creates the tables of warehouse and shop and the load's user, at a deployment. Its event contains RDS's master secret.
import { migrateAll } from '../../adapters/postgres/migrations.ts';
import { admitLoader } from './admit-loader.ts';
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
