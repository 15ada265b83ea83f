// The answer of the lake for a terminal and for files: columns with their types, and rows as JSON has them.
import { DuckDBListValue, DuckDBMapValue, type DuckDBResult, DuckDBStructValue, type DuckDBValue } from '@duckdb/node-api';
import { csvNames, csvRow } from '../../../../csv/field.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A value as JSON has it; as text if JSON has no equal: decimals, times, NaN, whole numbers that a double does not hold. */
export function jsonOf(value: DuckDBValue): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBListValue) return value.items.map(jsonOf);
  if (value instanceof DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([name, part]) => [name, jsonOf(part)]));
  if (value instanceof DuckDBMapValue) return Object.fromEntries(value.entries.map(({ key, value: part }) => [String(key), jsonOf(part)]));
  return String(value);
}

const textOf = (value: Json): string => (value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

interface Column {
  name: string;
  type: string;
  isNumber: boolean;
}

/** Decimals and long integers are text in JSON, and numbers all the same. */
const NUMBER = /^(?:\w*INT|\w*INTEGER|BIGNUM|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;

const columnsOf = (result: DuckDBResult): Column[] =>
  result.columnNames().map((name, index) => {
    const type = String(result.columnType(index));
    return { name, type, isNumber: NUMBER.test(type) };
  });

async function* rowsOf(result: DuckDBResult): AsyncGenerator<Json[]> {
  for await (const rows of result.yieldRows()) for (const row of rows) yield row.map(jsonOf);
}

/** Comma-separated, a line for the names first. */
export async function* asCsv(result: DuckDBResult): AsyncGenerator<string> {
  const columns = columnsOf(result);
  yield csvNames(columns.map(({ name }) => name));
  for await (const row of rowsOf(result)) yield csvRow(row, (at) => columns[at]?.isNumber ?? false);
}

/** `{"columns":[{"name","type"}],"rows":[[…]]}`, a row a line: a column keeps its place, whatever its name. */
export async function* asJson(result: DuckDBResult): AsyncGenerator<string> {
  yield `{"columns":${JSON.stringify(columnsOf(result).map(({ name, type }) => ({ name, type })))},"rows":[`;
  let between = '\n';
  for await (const row of rowsOf(result)) {
    yield between + JSON.stringify(row);
    between = ',\n';
  }
  yield '\n]}\n';
}

/** Rows of a table, which are held in memory to align them. */
const MOST_ROWS = 1_000;
/** Characters of a cell. */
const MOST_WIDE = 60;

const cut = (text: string): string => (text.length > MOST_WIDE ? `${text.slice(0, MOST_WIDE - 1)}…` : text);

/** A table for a terminal: numbers to the right, at most 1,000 rows. */
export async function* asTable(result: DuckDBResult): AsyncGenerator<string> {
  const columns = columnsOf(result);
  const rows: Json[][] = [];
  let more = false;
  for await (const row of rowsOf(result)) {
    more = rows.length === MOST_ROWS;
    if (more) break;
    rows.push(row);
  }
  const cells = rows.map((row) => row.map((value) => cut(textOf(value).replace(/\s+/g, ' '))));
  const widths = columns.map(({ name }, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (texts: readonly string[]): string =>
    `${texts
      .map((text, at) => (columns[at]?.isNumber ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()}\n`;
  yield line(columns.map(({ name }) => name));
  yield line(widths.map((width) => '─'.repeat(width)));
  for (const row of cells) yield line(row);
  yield more ? `The first ${MOST_ROWS} rows; --csv and --json print all\n` : `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}
