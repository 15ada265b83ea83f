// The reader's SQL. Like the pipeline's `query`, but with columns in order, and rolled back: a SET would otherwise persist in our only session.
// Rows are fetched through a portal in parts, so that no query exceeds the Worker's memory.
import { protocol } from '@electric-sql/pglite';
import { SandboxFailure } from './failure.js';
import { csvOf, ndjsonOf } from './table.js';
import { gather, rowTooLong, send } from './wire.js';
const { serialize } = protocol;
/** Limits of the rows that are shown. */
const SHOWN = { rows: 1_000, bytes: 8 * 1024 * 1024 };
/** Rows beyond those shown are counted, up to these limits. */
const COUNTED = { rows: 1_000_000, bytes: 128 * 1024 * 1024 };
/** Rows per fetch: one at first, because it may be a long one. */
const MOST_AT_ONCE = 4_096;
const BYTES_AT_ONCE = 1024 * 1024;
const keepsShown = ({ seen, bytes }) => seen < SHOWN.rows && bytes < SHOWN.bytes;
/** Fetches the rows of one statement in parts, in a read-only transaction as the role `reader`. Ends early if `onAnswer` returns false. */
async function fetchRows(pglite, statement, keeps, onAnswer) {
    // As in `query`: a session authorization that the rollback can restore.
    await pglite.exec("select set_config('session_authorization', session_user, false)");
    return await pglite.transaction(async (transaction) => {
        await transaction.exec('set transaction read only; set local role reader');
        const gathered = gather(pglite.parsers, keeps);
        const { answer } = gathered;
        // One prepared statement: a second one after a semicolon is rejected.
        const opening = [serialize.parse({ text: statement }), serialize.bind(), serialize.describe({ type: 'P' })];
        for (let rows = 1, before = 0;; before = answer.bytes) {
            answer.suspended = false;
            await send(pglite, gathered, [...opening.splice(0), serialize.execute({ rows }), serialize.sync()]);
            if (answer.tooLong)
                throw rowTooLong('It is not shown.');
            if (!onAnswer(answer) || !answer.suspended)
                break;
            const bytes = answer.bytes - before;
            rows = bytes > BYTES_AT_ONCE ? Math.max(1, rows >> 1) : Math.min(rows * 2, MOST_AT_ONCE);
        }
        await transaction.rollback();
        return answer;
    });
}
/** Runs one read-only statement and returns its first rows. Rejects with the database's error. */
export const readOnly = (pglite, statement) => fetchRows(pglite, statement, keepsShown, ({ seen, bytes }) => seen < COUNTED.rows && bytes < COUNTED.bytes);
/** Like `readOnly`, but passes on all rows, in parts. */
const readAll = (pglite, statement, onAnswer) => fetchRows(pglite, statement, () => true, (answer) => {
    onAnswer(answer, answer.rows.splice(0));
    return true;
});
/** Maximum bytes of a file. */
const MOST_BYTES = 128 * 1024 * 1024;
const formats = { csv: { linesOf: csvOf, type: 'text/csv' }, ndjson: { linesOf: ndjsonOf, type: 'application/x-ndjson' } };
/** The whole result of one read-only statement as a file, written while its rows are fetched: they are never all in memory at once. Rejects with the database's error, and if the file would be too long. */
export async function fileOf(pglite, statement, format) {
    const { linesOf, type } = formats[format];
    // Text would stay in memory; the browser stores a Blob.
    const parts = [];
    let size = 0;
    let lines;
    function add(text) {
        const part = new Blob([text]);
        parts.push(part);
        size += part.size;
        if (size <= MOST_BYTES)
            return;
        const hint = 'Select fewer rows with where or limit.';
        throw new SandboxFailure('sql', `The file would be longer than ${MOST_BYTES / 1024 / 1024} MB.`, { hint });
    }
    await readAll(pglite, statement, ({ fields }, rows) => {
        if (!lines) {
            lines = linesOf(fields);
            add(lines.header);
        }
        add(lines.lines(rows));
    });
    return new Blob(parts, { type });
}
/** Runs any statements with all rights and returns the first rows of the last one. Settings are restored. Rejects with the database's error. */
export async function readWrite(pglite, statements) {
    const gathered = gather(pglite.parsers, keepsShown);
    try {
        await pglite._runExclusiveTransaction(() => send(pglite, gathered, [serialize.query(statements)]));
    }
    finally {
        if (pglite.isInTransaction())
            await pglite.exec('rollback');
        await pglite.exec('discard all');
    }
    if (gathered.answer.tooLong)
        throw rowTooLong('The statements have run; it is not shown.');
    return gathered.answer;
}
