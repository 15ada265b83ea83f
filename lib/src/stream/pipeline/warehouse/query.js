// Ad-hoc SQL: it may read the warehouse and cannot change it.
import { sql } from 'drizzle-orm';
import { rowsOf } from './rows-of.js';
/** Thrown to end the transaction, which also reverts what a statement `SET` for the session. */
class Answered extends Error {
    rows;
    constructor(rows) {
        super('answered');
        this.rows = rows;
    }
}
/** What a cursor can be declared for, after comments. */
const QUERY = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:select|with|values|table)\b/i;
/**
 * Runs one statement as the role `reader` in a read-only transaction, rolls it back, and returns the rows; rejects with the database's error.
 * The driver must run it as one prepared statement, or `COMMIT;` would escape: PGlite does, node-postgres through `PreparedClient`.
 * The role keeps ordinary queries away from other tables; a login with more rights than a reader can leave it within one statement.
 * Reads the first `most` rows of a query, by default all of them.
 */
export async function query(database, statement, most) {
    // PGlite starts without a session authorization that a rollback could restore; setting the current one provides it.
    await database.execute(sql `select set_config('session_authorization', session_user, false)`);
    try {
        return await database.transaction(async (tx) => {
            await tx.execute(sql `set transaction read only`);
            await tx.execute(sql `set local role reader`);
            if (most === undefined || !QUERY.test(statement))
                throw new Answered(rowsOf(await tx.execute(sql.raw(statement))));
            await tx.execute(sql.raw(`declare asked no scroll cursor for ${statement}`));
            throw new Answered(rowsOf(await tx.execute(sql.raw(`fetch ${Math.floor(most)} from asked`))));
        });
    }
    catch (error) {
        if (error instanceof Answered)
            return error.rows;
        throw error;
    }
}
