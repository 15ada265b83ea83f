// PostgreSQL with warehouse and shop, whatever an earlier visit left. The raw log is the source of truth: a warehouse that does not start is recreated.
import { drizzle } from 'drizzle-orm/pglite';
import { deleteDB } from 'idb';
import { type Migration, migrate, openWarehouse } from '../../pipeline/index.ts';
import { seed } from '../../shop/index.ts';
import { type Engine, fetchCluster } from './engine.ts';
import { failureOf, SandboxFailure } from './failure.ts';
import type { KeptFiles } from './kept-files.ts';
import { openFiles, openPostgres, type Postgres } from './postgres.ts';

const named = (files: Record<string, string>): Migration[] =>
  Object.entries(files).map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }));

const warehouseMigrations = named(
  import.meta.glob<string>('../../pipeline/warehouse/migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
);
const shopMigrations = named(import.meta.glob<string>('../../shop/migrations/*.sql', { query: '?raw', import: 'default', eager: true }));

export interface Warehouse extends Postgres {
  database: ReturnType<typeof drizzle>;
}

async function prepare(postgres: Postgres): Promise<Warehouse> {
  const database = drizzle(postgres.pglite);
  const applied = [...(await openWarehouse(database, warehouseMigrations)), ...(await migrate(database, 'shop', shopMigrations))];
  if (applied.length > 0) {
    await seed(database);
    await postgres.flush();
  }
  return { ...postgres, database };
}

async function attempt(files: KeptFiles, engine: Engine, cluster: Blob | undefined, migrating: () => void): Promise<Warehouse> {
  const postgres = await openPostgres(files, engine, cluster);
  migrating();
  try {
    return await prepare(postgres);
  } catch (error) {
    await postgres.pglite.close().catch(() => {});
    throw error;
  }
}

export interface WarehouseOpening {
  name: string;
  files: KeptFiles;
  engine: Engine;
  /** The initial database; absent if the files contain one. */
  cluster: Blob | undefined;
  migrating: () => void;
}

/** Opens the stored database, or creates one. `rebuilt` if the stored one had to be discarded. Rejects with `start`, `download`. */
export async function openWarehouseOf(opening: WarehouseOpening): Promise<{ warehouse: Warehouse; rebuilt: boolean }> {
  const { name, engine, cluster, migrating } = opening;
  let { files } = opening;
  if (!cluster) {
    try {
      return { warehouse: await attempt(files, engine, undefined, migrating), rebuilt: false };
    } catch {
      // Files of an older PostgreSQL, tables of another version of this site, or a damaged disk.
      await deleteDB(name);
      files = (await openFiles(name)).files;
    }
  }
  const begin = cluster ?? (await fetchCluster());
  try {
    return { warehouse: await attempt(files, engine, begin, migrating), rebuilt: !cluster };
  } catch (error) {
    throw new SandboxFailure('start', `The database failed to start: ${failureOf(error).message}`);
  }
}

const dropEverything = `
  do $$
  declare name text;
  begin
    for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
      execute format('drop schema %I cascade', name);
    end loop;
    create schema public;
  end $$`;

/** Drops every table, including those of the reader, and starts again with an empty warehouse and a full shop. */
export async function emptyWarehouse(warehouse: Warehouse): Promise<void> {
  await warehouse.pglite.exec(dropEverything);
  await prepare(warehouse);
}
