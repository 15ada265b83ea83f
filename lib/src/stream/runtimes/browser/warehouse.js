// PostgreSQL with warehouse and shop, whatever an earlier visit left. The raw log is the source of truth: a warehouse that does not start is recreated.
import { drizzle } from 'drizzle-orm/pglite';
import { deleteDB } from 'idb';
import { migrate, openWarehouse } from '../../pipeline/index.js';
import { seed } from '../../shop/index.js';
import { fetchCluster } from './engine.js';
import { failureOf, SandboxFailure } from './failure.js';
import { openFiles, openPostgres } from './postgres.js';
const named = (files) => Object.entries(files).map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }));
const warehouseMigrations = named(import.meta.glob('../../pipeline/warehouse/migrations/*.sql', { query: '?raw', import: 'default', eager: true }));
const shopMigrations = named(import.meta.glob('../../shop/migrations/*.sql', { query: '?raw', import: 'default', eager: true }));
async function prepare(postgres) {
    const database = drizzle(postgres.pglite);
    const applied = [...(await openWarehouse(database, warehouseMigrations)), ...(await migrate(database, 'shop', shopMigrations))];
    if (applied.length > 0) {
        await seed(database);
        await postgres.flush();
    }
    return { ...postgres, database };
}
async function attempt(files, engine, cluster, migrating) {
    const postgres = await openPostgres(files, engine, cluster);
    migrating();
    try {
        return await prepare(postgres);
    }
    catch (error) {
        await postgres.pglite.close().catch(() => { });
        throw error;
    }
}
/** Opens the stored database, or creates one. `rebuilt` if the stored one had to be discarded. Rejects with `start`, `download`. */
export async function openWarehouseOf(opening) {
    const { name, engine, cluster, migrating } = opening;
    let { files } = opening;
    if (!cluster) {
        try {
            return { warehouse: await attempt(files, engine, undefined, migrating), rebuilt: false };
        }
        catch {
            // Files of an older PostgreSQL, tables of another version of this site, or a damaged disk.
            await deleteDB(name);
            files = (await openFiles(name)).files;
        }
    }
    const begin = cluster ?? (await fetchCluster());
    try {
        return { warehouse: await attempt(files, engine, begin, migrating), rebuilt: !cluster };
    }
    catch (error) {
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
export async function emptyWarehouse(warehouse) {
    await warehouse.pglite.exec(dropEverything);
    await prepare(warehouse);
}
