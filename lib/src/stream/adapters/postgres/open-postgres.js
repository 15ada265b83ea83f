// A PostgreSQL server as the pipeline's warehouse and the shop's database: node-postgres below Drizzle.
import { readFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { connectionOf, shown } from './connection.js';
import { connectionError } from './connection-error.js';
const query = pg.Client.prototype.query;
const extended = (statement) => {
    if (typeof statement === 'string')
        return { text: statement, queryMode: 'extended' };
    const isConfig = typeof statement === 'object' && statement !== null && 'text' in statement && !('submit' in statement);
    return isConfig ? { ...statement, queryMode: 'extended' } : statement;
};
/**
 * For `new pg.Pool({ Client: PreparedClient })`: runs every statement as one prepared statement. The driver sends a text without values as a
 * script, in which `commit; delete …` would escape a reader's transaction.
 */
class PreparedClient extends pg.Client {
    query = function (statement, ...rest) {
        return query.call(this, extended(statement), ...rest);
    };
}
const CONNECT_WITHIN = 10_000;
const READ_WITHIN = 15_000;
const WRITE_WITHIN = 5 * 60_000;
/** Opens a database and checks that it responds. Throws CannotStart. */
export async function openPostgres({ url, readerUrl, password, connections = 4, statementTimeout = WRITE_WITHIN, }) {
    const connection = connectionOf(url, (path) => readFileSync(path, 'utf8'));
    const at = shown(connection);
    const common = {
        ...connection,
        password: password ?? connection.password,
        Client: PreparedClient,
        max: connections,
        connectionTimeoutMillis: CONNECT_WITHIN,
        keepAlive: true,
        application_name: 'shiplog',
    };
    const writers = new pg.Pool({ ...common, statement_timeout: statementTimeout });
    const reader = readerUrl === undefined ? {} : connectionOf(readerUrl, (path) => readFileSync(path, 'utf8'));
    const readers = new pg.Pool({
        ...common,
        ...reader,
        maxUses: 1,
        statement_timeout: READ_WITHIN,
        idle_in_transaction_session_timeout: READ_WITHIN,
    });
    // The next query replaces a broken idle connection; without a listener the error would end the process.
    for (const pool of [writers, readers])
        pool.on('error', () => { });
    let canQuery = false;
    try {
        await writers.query('select 1');
        const asking = readerUrl === undefined ? writers : readers;
        const { rows } = await asking.query('select rolsuper as super from pg_roles where rolname = session_user');
        canQuery = rows[0]?.super === false;
    }
    catch (error) {
        await Promise.all([writers.end(), readers.end()]);
        throw connectionError(error, at);
    }
    return {
        database: drizzle(writers),
        readers: drizzle(readers),
        canQuery,
        at,
        close: async () => void (await Promise.all([writers.end(), readers.end()])),
    };
}
