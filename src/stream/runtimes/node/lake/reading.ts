// Which statements only read. DuckDB's settings close files and network; but a SELECT may also call functions that write logs into a folder
// that may be read, that change how DuckDB works, or that run a text as another statement.
import { CannotStart } from '../../../adapters/cannot-start.ts';

/** DuckDB's answer to `json_serialize_sql`. */
export interface Serialized {
  error: boolean;
  error_type?: string;
  statements?: unknown[];
}

/** Table functions that a question may call. */
const READING: ReadonlySet<string> = new Set([
  ...['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'json_each', 'json_tree', 'histogram', 'histogram_values', 'summary'],
  ...['read_parquet', 'parquet_scan', 'parquet_schema', 'parquet_metadata', 'parquet_file_metadata', 'parquet_kv_metadata', 'glob'],
  ...['duckdb_columns', 'duckdb_functions', 'duckdb_keywords', 'duckdb_settings', 'duckdb_tables', 'duckdb_types', 'duckdb_views'],
  ...['pragma_table_info', 'pragma_version', 'pg_timezone_names', 'icu_calendar_names'],
]);

/** The table functions of a statement, wherever they are in it. */
function functionsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, function: called } = part as { type?: unknown; function?: { function_name?: unknown } };
  const own = type === 'TABLE_FUNCTION' ? [String(called?.function_name)] : [];
  return [...own, ...Object.values(part).flatMap(functionsOf)];
}

/** Throws CannotStart unless it is one statement that reads. A text with an error of syntax passes: DuckDB says where it is. */
export function requireReading({ error, error_type, statements = [] }: Serialized): void {
  if (error) {
    if (error_type === 'parser') return;
    throw new CannotStart('The lake can only be read', 'ask with SELECT, WITH, DESCRIBE or SHOW');
  }
  if (statements.length !== 1) throw new CannotStart(`The question has ${statements.length} statements`, 'ask one SELECT at a time');
  const closed = functionsOf(statements).find((name) => !READING.has(name.toLowerCase()));
  if (closed !== undefined)
    throw new CannotStart(`The function ${closed} cannot be used here`, 'read the tables and views that SHOW TABLES lists');
}
