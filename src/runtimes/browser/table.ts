// Rows of the database → what a page can show and a file can hold.
import { type Results, types } from '@electric-sql/pglite';
import type { Table, Value } from './sandbox.ts';

/** Rows shown. */
const MOST_ROWS = 1_000;

const typeNames = new Map<number, string>(Object.entries(types).map(([name, id]) => [id as number, name.toLowerCase()]));

const hex = (bytes: Uint8Array): string => `\\x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** One cell as JSON. */
export function cellOf(cell: unknown): Value {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString();
  if (typeof cell === 'bigint') return String(cell);
  if (cell instanceof Uint8Array) return hex(cell);
  if (Array.isArray(cell)) return cell.map(cellOf);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return String(cell);
  return (cell ?? null) as Value;
}

/** What a statement gave: its first rows, and how many there are. */
export const tableOf = ({ fields, rows, affectedRows }: Results<unknown[]>): Table => ({
  columns: fields.map(({ name, dataTypeID }) => ({ name, type: typeNames.get(dataTypeID) ?? 'other' })),
  rows: rows.slice(0, MOST_ROWS).map((row) => row.map(cellOf)),
  total: fields.length > 0 ? rows.length : (affectedRows ?? 0),
});

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return quoted(JSON.stringify(value));
  // An empty text is told from NULL by its quotes, as PostgreSQL's own CSV does.
  return value === '' ? '""' : quoted(String(value));
}

/** RFC 4180 with a header line. */
export const csvOf = ({ fields, rows }: Results<unknown[]>): string =>
  [fields.map(({ name }) => quoted(name)), ...rows.map((row) => row.map((cell) => csvCell(cellOf(cell))))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

/** A line of JSON for each row. Of columns with the same name the later ones are numbered: `name`, `name_2`. */
export function ndjsonOf({ fields, rows }: Results<unknown[]>): string {
  const seen = new Map<string, number>();
  const names = fields.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(row.map((cell, at) => [names[at], cellOf(cell)])))}\n`).join('');
}
