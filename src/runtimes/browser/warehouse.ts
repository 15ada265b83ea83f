// PostgreSQL with warehouse and shop in it, whatever an earlier visit left. The raw log is the truth: a warehouse that does not start is made anew.
import { drizzle } from 'drizzle-orm/pglite';
import { migrate, openWarehouse } from '../../pipeline/index.ts';
import { seed } from '../../shop/index.ts';
import { type Engine, fetchCluster } from './engine.ts';
import { failureOf, SandboxFailure } from './failure.ts';
import { deleteDatabase } from './indexed-db.ts';
import { shopMigrations, warehouseMigrations } from './migrations.ts';
import { openPostgres, type Postgres } from './postgres.ts';

export interface Warehouse extends Postgres {
  database: ReturnType<typeof drizzle>;
}

async function prepare(postgres: Postgres): Promise<Warehouse> {
  const database = drizzle(postgres.pglite);
  const applied = [...(await openWarehouse(database, warehouseMigrations)), ...(await migrate(database, 'shop', shopMigrations))];
  if (applied.length > 0) await seed(database);
  await postgres.flush();
  return { ...postgres, database };
}

async function attempt(name: string, engine: Engine, cluster: Blob | undefined, migrating: () => void): Promise<Warehouse> {
  const postgres = await openPostgres(name, engine, cluster);
  migrating();
  try {
    return await prepare(postgres);
  } catch (error) {
    await postgres.pglite.close().catch(() => {});
    throw error;
  }
}

/** Opens what is kept under a name, or begins there with `cluster`. `rebuilt` where what was there had to be given up. Rejects with `start`, `download`. */
export async function openWarehouseOf(
  name: string,
  engine: Engine,
  cluster: Blob | undefined,
  migrating: () => void,
): Promise<{ warehouse: Warehouse; rebuilt: boolean }> {
  if (!cluster) {
    try {
      return { warehouse: await attempt(name, engine, undefined, migrating), rebuilt: false };
    } catch {
      // Files of an older PostgreSQL, tables of another version of this site, or a damaged disk.
      await deleteDatabase(name);
    }
  }
  const begin = cluster ?? (await fetchCluster());
  try {
    return { warehouse: await attempt(name, engine, begin, migrating), rebuilt: !cluster };
  } catch (error) {
    throw new SandboxFailure('start', `The database did not start: ${failureOf(error).message}`);
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

/** Drops every table, whoever made it, and begins again with an empty warehouse and a full shop. */
export async function emptyWarehouse(warehouse: Warehouse): Promise<void> {
  await warehouse.pglite.exec(dropEverything);
  await prepare(warehouse);
}
