// This host's database: the PostgreSQL of DATABASE_URL, else PGlite in a folder.
import { migrateAll, readMigrations, requireSchema } from '../../adapters/postgres/migrations.ts';
import { openPostgres, type Postgres } from '../../adapters/postgres/open-postgres.ts';
import { openPglite } from './pglite/open-pglite.ts';
import type { Settings } from './settings.ts';

/** A database for warehouse and shop, with a connection for ad-hoc queries. */
export type Warehouse = Postgres;

type Place = Pick<Settings, 'databaseUrl' | 'readerUrl' | 'folder'>;

/** Opens the database and brings it up to date. Returns what was applied. Throws CannotStart. */
export async function openAndMigrate({ databaseUrl, readerUrl, folder }: Place): Promise<{ warehouse: Warehouse; applied: string[] }> {
  const warehouse = databaseUrl
    ? await openPostgres({ url: databaseUrl, statementTimeout: 0, ...(readerUrl && { readerUrl }) })
    : await openPglite(folder);
  try {
    return { warehouse, applied: await migrateAll(warehouse.database, readMigrations(), warehouse.at) };
  } catch (error) {
    await warehouse.close();
    throw error;
  }
}

/** Opens the database for a collector. PGlite belongs to this host and is brought up to date; the owner of a server migrates its schema. Throws CannotStart. */
export async function openWarehouse({ databaseUrl, readerUrl, folder }: Place): Promise<Warehouse> {
  if (!databaseUrl) return (await openAndMigrate({ databaseUrl, readerUrl, folder })).warehouse;
  const warehouse = await openPostgres({ url: databaseUrl, ...(readerUrl && { readerUrl }) });
  try {
    await requireSchema(warehouse.database, readMigrations(), warehouse.at);
    return warehouse;
  } catch (error) {
    await warehouse.close();
    throw error;
  }
}
