// A reader's own SQL: it may read the warehouse, and nothing it says can change it.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Runs one statement as the role `reader` in a read-only transaction of its own, and returns its rows; rejects with the database's error.
 * The driver must run it as one prepared statement, or `COMMIT;` would escape: PGlite and postgres.js do.
 */
export async function ask(database: Database, statement: string): Promise<Record<string, unknown>[]> {
  return await database.transaction(async (tx) => {
    await tx.execute(sql`set transaction read only`);
    await tx.execute(sql`set local role reader`);
    return rowsOf<Record<string, unknown>>(await tx.execute(sql.raw(statement)));
  });
}
