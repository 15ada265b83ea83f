// The reader's own SQL. As the pipeline's `ask`, with the columns in their order, and rolled back: a SET of the reader's would stay with our only session.
// Rows are fetched through a portal, some at a time: whatever is asked for, the Worker's memory holds.
import { type PGlite, protocol } from '@electric-sql/pglite';
import { type Answer, gather, rowTooLong, send } from './wire.ts';

const { serialize } = protocol;

/** Kept to be shown. */
const SHOWN = { rows: 1_000, bytes: 8 * 1024 * 1024 };
/** Beyond the rows shown it is counted how many there are, up to here. */
const COUNTED = { rows: 1_000_000, bytes: 128 * 1024 * 1024 };
/** Fetched at once: one row at first, since it may be a long one. */
const MOST_AT_ONCE = 4_096;
const BYTES_AT_ONCE = 1024 * 1024;

const keepsShown = ({ seen, bytes }: Answer): boolean => seen < SHOWN.rows && bytes < SHOWN.bytes;

/** The rows of one statement as they are fetched, in a read-only transaction as the role `reader`. Ends early where `take` returns false. */
async function fetchRows(
  pglite: PGlite,
  statement: string,
  keeps: (answer: Answer) => boolean,
  onAnswer: (answer: Answer) => boolean,
): Promise<Answer> {
  // As in `ask`: a session authorization that the rollback can go back to.
  await pglite.exec("select set_config('session_authorization', session_user, false)");
  return await pglite.transaction(async (transaction) => {
    await transaction.exec('set transaction read only; set local role reader');
    const gathered = gather(pglite.parsers, keeps);
    const { answer } = gathered;
    // One prepared statement: a second one behind a semicolon is refused.
    const opening = [serialize.parse({ text: statement }), serialize.bind(), serialize.describe({ type: 'P' })];
    for (let rows = 1, before = 0; ; before = answer.bytes) {
      answer.suspended = false;
      await send(pglite, gathered, [...opening.splice(0), serialize.execute({ rows }), serialize.sync()]);
      if (answer.tooLong) throw rowTooLong('It is not shown.');
      if (!onAnswer(answer) || !answer.suspended) break;
      const bytes = answer.bytes - before;
      rows = bytes > BYTES_AT_ONCE ? Math.max(1, rows >> 1) : Math.min(rows * 2, MOST_AT_ONCE);
    }
    await transaction.rollback();
    return answer;
  });
}

/** Runs one statement that may read and change nothing; its first rows. Rejects with the database's error. */
export const readOnly = (pglite: PGlite, statement: string): Promise<Answer> =>
  fetchRows(pglite, statement, keepsShown, ({ seen, bytes }) => seen < COUNTED.rows && bytes < COUNTED.bytes);

/** As `readOnly`, but all rows, handed on some at a time. */
export const readAll = (pglite: PGlite, statement: string, onAnswer: (answer: Answer, rows: unknown[][]) => void): Promise<Answer> =>
  fetchRows(
    pglite,
    statement,
    () => true,
    (answer) => {
      onAnswer(answer, answer.rows.splice(0));
      return true;
    },
  );

/** Runs any statements with every right; the first rows of the last one. Settings go back to what they were. Rejects with the database's error. */
export async function readWrite(pglite: PGlite, statements: string): Promise<Answer> {
  const gathered = gather(pglite.parsers, keepsShown);
  try {
    await pglite._runExclusiveTransaction(() => send(pglite, gathered, [serialize.query(statements)]));
  } finally {
    if (pglite.isInTransaction()) await pglite.exec('rollback');
    await pglite.exec('discard all');
  }
  if (gathered.answer.tooLong) throw rowTooLong('The statements have run; it is not shown.');
  return gathered.answer;
}
