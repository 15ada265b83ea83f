// Brings a database up to date. The SQL is passed as text, so that a browser, a server and a Lambda function use the same files.
import { sql } from 'drizzle-orm';
import { rowsOf } from './rows-of.js';
/** An applied migration was changed afterwards: database and code no longer match. */
export class ChangedMigration extends Error {
    constructor(set, name) {
        super(`${set}/${name} was changed after it was applied to this database. Restore the file, and put the change into a new one.`);
        this.name = 'ChangedMigration';
    }
}
const statementsOf = ({ sql: text }) => text
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter(Boolean);
/** The digest of a migration's text, with white space collapsed, so that line ends do not matter. */
async function digestOf(database, migration) {
    const text = migration.sql.replace(/\s+/g, ' ').trim();
    const [row] = rowsOf(await database.execute(sql `select md5(${text}::text) as digest`));
    return row?.digest ?? '';
}
/** The database has a migration that this code does not have. */
export class NewerSchema extends Error {
    constructor(set, name) {
        super(`This database has ${set}/${name}, which this version of Shiplog does not have. Update Shiplog, or use another database.`);
        this.name = 'NewerSchema';
    }
}
const byName = (migrations) => migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
async function lacking(database, set, migrations) {
    const applied = new Map(rowsOf(await database.execute(sql `select name, digest from applied_migrations where set_name = ${set} order by name`)).map(({ name, digest }) => [name, digest]));
    for (const name of applied.keys())
        if (!migrations.some((one) => one.name === name))
            throw new NewerSchema(set, name);
    const fresh = [];
    for (const migration of byName(migrations)) {
        const digest = applied.get(migration.name);
        if (digest === undefined)
            fresh.push(migration);
        else if (digest !== (await digestOf(database, migration)))
            throw new ChangedMigration(set, migration.name);
    }
    return fresh;
}
/** Names of the migrations of a set that the database does not have. Changes nothing. Throws ChangedMigration, NewerSchema. */
export async function lackingMigrations(database, set, migrations) {
    const [found] = rowsOf(await database.execute(sql `select to_regclass('applied_migrations') is not null as there`));
    const fresh = found?.there ? await lacking(database, set, migrations) : byName(migrations);
    return fresh.map(({ name }) => name);
}
/**
 * Applies the migrations of a set that the database does not have, in the order of their names, all or none.
 * Two hosts may call it at once. Returns the applied names. Throws ChangedMigration, NewerSchema.
 */
export async function migrate(database, set, migrations) {
    return await database.transaction(async (tx) => {
        await tx.execute(sql `select pg_advisory_xact_lock(hashtext('migrations'))`);
        await tx.execute(sql `create table if not exists applied_migrations (
      set_name text, name text, digest text not null, applied_at timestamptz not null default now(), primary key (set_name, name))`);
        const fresh = await lacking(tx, set, migrations);
        for (const migration of fresh) {
            for (const statement of statementsOf(migration))
                await tx.execute(sql.raw(statement));
            await tx.execute(sql `insert into applied_migrations (set_name, name, digest)
        values (${set}, ${migration.name}, ${await digestOf(tx, migration)})`);
        }
        return fresh.map(({ name }) => name);
    });
}
