// Rows as lines of JSON → Parquet, a file for each partition, by one statement of DuckDB.
import { duckdbType, eventColumns } from '../../../lake/columns.ts';
import { partitionColumns, partitions } from '../../../lake/layout.ts';

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A path where DuckDB expects a pattern. */
export const patternOf = (path: string): string => path.replaceAll('\\', '/').replace(/[*?[]/g, '[$&]');

const columns = (): string =>
  `{${eventColumns()
    .map(({ name, type }) => `${quoted(name)}: ${quoted(duckdbType(type))}`)
    .join(', ')}}`;

/** Parquet below `folder`, as the table of the lake. */
export const readParquet = (paths: string): string =>
  `read_parquet(${paths}, union_by_name = true, hive_partitioning = true, hive_types = {${partitions.map(({ name }) => `${name}: VARCHAR`).join(', ')}})`;

export interface Copy {
  /** A file of rows, a line of JSON each. */
  rows: string;
  /** Files of the lake whose rows the new files contain too. */
  files: readonly string[];
  /** A folder that is made. */
  into: string;
}

/** `into/day=…/event_name=…/*.parquet`. */
export function copyRows({ rows, files, into }: Copy): string {
  const read = `SELECT *, ${partitionColumns.join(', ')} FROM read_ndjson(${quoted(patternOf(rows))}, columns = ${columns()})`;
  const known =
    files.length === 0
      ? ''
      : `SELECT * FROM ${readParquet(`[${files.map((file) => quoted(patternOf(file))).join(', ')}]`)} UNION ALL BY NAME `;
  const keys = partitions.map(({ name }) => name).join(', ');
  return `COPY (${known}${read}) TO ${quoted(into)} (FORMAT parquet, COMPRESSION snappy, PARTITION_BY (${keys}))`;
}
