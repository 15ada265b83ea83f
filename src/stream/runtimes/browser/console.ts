// The reader's SQL in the only session of the page: read-only and rolled back, a file of all rows, or any statements.
import type { PGlite } from '@electric-sql/pglite';
import type { Answer } from '../../pipeline/ask/answer.ts';
import { gather } from '../../pipeline/ask/answer.ts';
import { ask, askLimits, fetchRows, rowTooLong, send, type Table, tableOf, tell } from '../../pipeline/ask/ask.ts';
import { withLink } from '../../pipeline/ask/pglite-link.ts';
import { request } from '../../pipeline/ask/protocol.ts';
import { pinSession } from '../../pipeline/warehouse/session.ts';
import { SandboxFailure } from './failure.ts';
import { csvOf, type Lines, ndjsonOf } from './table.ts';

/** Runs one read-only statement and returns its first rows. Rejects with the database's error. */
export const readOnly = (pglite: PGlite, statement: string): Promise<Table> => withLink(pglite, (link) => ask(link, statement));

/** Like `readOnly`, but passes on all rows, in parts. */
const readAll = (pglite: PGlite, statement: string, onRows: (answer: Answer, rows: Answer['rows']) => void): Promise<Answer> =>
  withLink(pglite, (link) =>
    fetchRows(
      link,
      statement,
      () => true,
      (answer) => {
        onRows(answer, answer.rows.splice(0));
        return true;
      },
    ),
  );

/** Maximum bytes of a file. */
const MOST_BYTES = 128 * 1024 * 1024;

const formats = { csv: { linesOf: csvOf, type: 'text/csv' }, ndjson: { linesOf: ndjsonOf, type: 'application/x-ndjson' } };

/** The whole result of one read-only statement as a file, written while its rows are fetched: they are never all in memory at once. Rejects with the database's error, and if the file would be too long. */
export async function fileOf(pglite: PGlite, statement: string, format: keyof typeof formats): Promise<Blob> {
  const { linesOf, type } = formats[format];
  // Text would stay in memory; the browser stores a Blob.
  const parts: Blob[] = [];
  let size = 0;
  let lines: Lines | undefined;
  function add(text: string): void {
    const part = new Blob([text]);
    parts.push(part);
    size += part.size;
    if (size <= MOST_BYTES) return;
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
export const readWrite = (pglite: PGlite, statements: string): Promise<Table> =>
  withLink(pglite, async (link) => {
    const { shown } = askLimits;
    const gathered = gather(({ seen, bytes }) => seen < shown.rows && bytes < shown.bytes);
    try {
      await send(link, gathered, [request.script(statements)]);
    } finally {
      await tell(link, 'rollback');
      await tell(link, 'discard all');
      await tell(link, pinSession());
    }
    if (gathered.answer.tooLong) throw rowTooLong('The statements have run; it is not shown.');
    return tableOf(gathered.answer);
  });
