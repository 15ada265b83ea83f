// This host's database: the PostgreSQL of DATABASE_URL, else PGlite in a folder.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { CannotStart } from '../../adapters/cannot-start.js';
import { migrateAll, readMigrations, requireSchema } from '../../adapters/postgres/migrations.js';
import { openPostgres } from '../../adapters/postgres/open-postgres.js';
import { lockFolder } from './folder-lock.js';
async function openPglite(folder) {
    const path = join(folder, 'warehouse');
    await mkdir(folder, { recursive: true });
    const unlock = await lockFolder(folder);
    try {
        const pglite = await PGlite.create(path);
        const database = drizzle(pglite);
        return {
            database,
            readers: database,
            canQuery: true,
            at: `PGlite in ${path}`,
            async close() {
                await pglite.close();
                await unlock();
            },
        };
    }
    catch (error) {
        await unlock();
        const words = error instanceof Error ? error.message : String(error);
        throw new CannotStart(`The database in ${path} cannot be opened (${words})`, 'delete that folder and start again; the load fills a new database from the logs', error);
    }
}
/** Opens the database and brings it up to date. Returns what was applied. Throws CannotStart. */
export async function openAndMigrate({ databaseUrl, readerUrl, folder }) {
    const warehouse = databaseUrl
        ? await openPostgres({ url: databaseUrl, statementTimeout: 0, ...(readerUrl && { readerUrl }) })
        : await openPglite(folder);
    try {
        return { warehouse, applied: await migrateAll(warehouse.database, readMigrations(), warehouse.at) };
    }
    catch (error) {
        await warehouse.close();
        throw error;
    }
}
/** Opens the database for a collector. PGlite belongs to this host and is brought up to date; the owner of a server migrates its schema. Throws CannotStart. */
export async function openWarehouse({ databaseUrl, readerUrl, folder }) {
    if (!databaseUrl)
        return (await openAndMigrate({ databaseUrl, readerUrl, folder })).warehouse;
    const warehouse = await openPostgres({ url: databaseUrl, ...(readerUrl && { readerUrl }) });
    try {
        await requireSchema(warehouse.database, readMigrations(), warehouse.at);
        return warehouse;
    }
    catch (error) {
        await warehouse.close();
        throw error;
    }
}
