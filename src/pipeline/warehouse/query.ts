// A reader's own SQL: it may read the warehouse, and nothing it says can change it.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { rowsOf } from './rows-of.ts';

/** Thrown to end the transaction: what a statement `SET` for the session goes with it. */
class Answered extends Error {
  readonly rows: Record<string, unknown>[];
  constructor(rows: Record<string, unknown>[]) {
    super('answered');
    this.rows = rows;
  }
}

/** What a cursor can be declared for, behind comments. */
const QUERY = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:select|with|values|table)\b/i;

/**
 * Runs one statement as the role `reader` in a read-only transaction of its own, takes that back, and returns the rows; rejects with the database's error.
 * The driver must run it as one prepared statement, or `COMMIT;` would escape: PGlite does, node-postgres by `PreparedClient`.
 * The role keeps honest questions from other tables; whoever may log in as more than a reader can leave it within one statement.
 * Of a query's rows the first `most` are read and no more; without it all of them.
 */
export async function query(database: Database, statement: string, most?: number): Promise<Record<string, unknown>[]> {
  // PGlite begins without a session authorization that a rollback could go back to; naming the one it has gives it that.
  await database.execute(sql`select set_config('session_authorization', session_user, false)`);
  try {
    return await database.transaction(async (tx) => {
      await tx.execute(sql`set transaction read only`);
      await tx.execute(sql`set local role reader`);
      if (most === undefined || !QUERY.test(statement)) throw new Answered(rowsOf(await tx.execute(sql.raw(statement))));
      await tx.execute(sql.raw(`declare asked no scroll cursor for ${statement}`));
      throw new Answered(rowsOf(await tx.execute(sql.raw(`fetch ${Math.floor(most)} from asked`))));
    });
  } catch (error) {
    if (error instanceof Answered) return error.rows;
    throw error;
  }
}
