// The SQL migrations of warehouse and shop, and which of them a PostgreSQL server has.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChangedMigration, lackingMigrations, migrate, NewerSchema } from '../../pipeline/index.js';
import { CannotStart } from '../cannot-start.js';
import { connectionError } from './connection-error.js';
const read = (folder) => readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({ name, sql: readFileSync(resolve(folder, name), 'utf8') }));
/** Reads both sets below `source`, by default `src/stream`; a bundle names its copy. */
export const readMigrations = (source = resolve(import.meta.dirname, '../..')) => ({
    warehouse: read(resolve(source, 'pipeline/warehouse/migrations')),
    shop: read(resolve(source, 'shop/migrations')),
});
function refusal(error, at) {
    if (error instanceof ChangedMigration || error instanceof NewerSchema) {
        return new CannotStart(`The schema of ${at} is not this version's`, error.message.replace(/\.$/, ''), error);
    }
    return connectionError(error, at);
}
/** Brings a database up to date. Returns what was applied: `warehouse/0001_tables.sql`. Throws CannotStart. */
export async function migrateAll(database, migrations, at) {
    const applied = [];
    try {
        for (const set of ['warehouse', 'shop']) {
            applied.push(...(await migrate(database, set, migrations[set])).map((name) => `${set}/${name}`));
        }
    }
    catch (error) {
        throw refusal(error, at);
    }
    return applied;
}
/** Checks that a database is up to date, without changing it. Throws CannotStart. */
export async function requireSchema(database, migrations, at) {
    const lacking = [];
    try {
        for (const set of ['warehouse', 'shop']) {
            lacking.push(...(await lackingMigrations(database, set, migrations[set])).map((name) => `${set}/${name}`));
        }
    }
    catch (error) {
        throw refusal(error, at);
    }
    if (lacking.length === 0)
        return;
    const count = migrations.warehouse.length + migrations.shop.length;
    const what = lacking.length === count ? 'has no tables yet' : `is of an older version: it lacks ${lacking.join(', ')}`;
    throw new CannotStart(`The database ${at} ${what}`, 'run npx shiplog db:migrate with the same DATABASE_URL, then start again');
}
