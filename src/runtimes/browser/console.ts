// The reader's own SQL. As the pipeline's `ask`, with the columns in their order, and rolled back: a SET of the reader's would stay with our only session.
import type { PGlite, Results } from '@electric-sql/pglite';

/** Runs one statement as the role `reader` in a read-only transaction that is taken back. Rejects with the database's error. */
export async function readOnly(pglite: PGlite, statement: string): Promise<Results<unknown[]>> {
  // As in `ask`: a session authorization that the rollback can go back to.
  await pglite.exec("select set_config('session_authorization', session_user, false)");
  return await pglite.transaction(async (transaction) => {
    await transaction.exec('set transaction read only; set local role reader');
    // With parameters, even none, it is one prepared statement: a second one behind a semicolon is refused.
    const rows = await transaction.query<unknown[]>(statement, [], { rowMode: 'array' });
    await transaction.rollback();
    return rows;
  });
}

/** Runs any statements with every right; the last one's result. Settings go back to what they were. Rejects with the database's error. */
export async function readWrite(pglite: PGlite, statements: string): Promise<Results<unknown[]>> {
  const results = await pglite.exec(statements, { rowMode: 'array' }).finally(async () => {
    if (pglite.isInTransaction()) await pglite.exec('rollback');
    await pglite.exec('discard all');
  });
  return (results.at(-1) as Results<unknown[]> | undefined) ?? { rows: [], fields: [], affectedRows: 0 };
}
