// Brings a database up to date. The SQL comes in as text, so that a browser, a server and a Lambda feed the same files.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { rowsOf } from './rows-of.ts';

/** One file of SQL, statements divided by `--> statement-breakpoint`. `name` is the file's name: `0001_tables.sql`. */
export interface Migration {
  name: string;
  sql: string;
}

/** A migration that was applied reads otherwise now: the database and the code no longer tell the same story. */
export class ChangedMigration extends Error {
  constructor(set: string, name: string) {
    super(`${set}/${name} was changed after this database applied it. Restore the file, and put the change into a new one.`);
    this.name = 'ChangedMigration';
  }
}

const statementsOf = ({ sql: text }: Migration): string[] =>
  text
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter(Boolean);

/** One space for all white, so that line ends do not make another file of it. */
const textOf = (migration: Migration): string => migration.sql.replace(/\s+/g, ' ').trim();

/**
 * Applies those migrations of a set that the database does not have, in the order of their names, all or none.
 * Two hosts may call it at once. Returns the names applied. Throws ChangedMigration.
 */
export async function migrate(database: Database, set: string, migrations: readonly Migration[]): Promise<string[]> {
  return await database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('migrations'))`);
    await tx.execute(sql`create table if not exists applied_migrations (
      set_name text, name text, digest text not null, applied_at timestamptz not null default now(), primary key (set_name, name))`);
    const applied: string[] = [];
    for (const migration of migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const [known] = rowsOf<{ same: boolean }>(
        await tx.execute(sql`select digest = md5(${textOf(migration)}::text) as same from applied_migrations
          where set_name = ${set} and name = ${migration.name}`),
      );
      if (known && !known.same) throw new ChangedMigration(set, migration.name);
      if (known) continue;
      for (const statement of statementsOf(migration)) await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into applied_migrations (set_name, name, digest)
        values (${set}, ${migration.name}, md5(${textOf(migration)}::text))`);
      applied.push(migration.name);
    }
    return applied;
  });
}
