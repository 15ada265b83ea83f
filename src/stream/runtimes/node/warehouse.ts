// This host's database: the PostgreSQL of DATABASE_URL, else PGlite in a folder.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { CannotStart } from '../../adapters/cannot-start.ts';
import { migrateAll, readMigrations, requireSchema } from '../../adapters/postgres/migrations.ts';
import { openPostgres, type Postgres } from '../../adapters/postgres/open-postgres.ts';
import { takeTurns } from '../../adapters/turns.ts';
import { ask } from '../../pipeline/ask/ask.ts';
import { withLink } from '../../pipeline/ask/pglite-link.ts';
import { pinSession } from '../../pipeline/warehouse/session.ts';
import { lockFolder } from './folder-lock.ts';
import type { Settings } from './settings.ts';

/** A database for warehouse and shop, with a connection for ad-hoc queries. */
export type Warehouse = Postgres;

/** Questions that may wait for the running one. */
const MOST_WAITING = 8;

async function openPglite(folder: string): Promise<Warehouse> {
  const path = join(folder, 'warehouse');
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const pglite = await PGlite.create(path);
    await pglite.exec(pinSession());
    const database = drizzle(pglite);
    const inTurn = takeTurns(1, MOST_WAITING);
    return {
      database,
      readers: database,
      ask: (statement) => inTurn(() => withLink(pglite, (link) => ask(link, statement))),
      canQuery: true,
      at: `PGlite in ${path}`,
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    const words = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      `The database in ${path} cannot be opened (${words})`,
      'delete that folder and start again; the load fills a new database from the logs',
      error,
    );
  }
}

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
