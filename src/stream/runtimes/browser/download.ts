// A whole result as a file, written while its rows are fetched: they are never all in the Worker's memory at once.
import type { PGlite } from '@electric-sql/pglite';
import { readAll } from './console.ts';
import { SandboxFailure } from './failure.ts';
import { csvOf, type Lines, ndjsonOf } from './table.ts';

const MOST_BYTES = 128 * 1024 * 1024;

const formats = { csv: { linesOf: csvOf, type: 'text/csv' }, ndjson: { linesOf: ndjsonOf, type: 'application/x-ndjson' } };

/** The result of one read-only statement. Rejects with the database's error, and if the file would be too long. */
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
