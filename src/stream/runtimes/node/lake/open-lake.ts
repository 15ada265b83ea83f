// The lake for questions: its table and views in DuckDB, which then reads the lake's files and nothing else.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBResult } from '@duckdb/node-api';
import { CannotStart } from '../../../adapters/cannot-start.ts';
import { duckdbType, eventColumns } from '../../../lake/columns.ts';
import { eventsView } from '../../../lake/events-view.ts';
import { LAKE_PREFIX, PARQUET_TABLE, partitions } from '../../../lake/layout.ts';
import { reportViews } from '../../../lake/report-views.ts';
import { patternOf, quoted, readParquet } from './copy-rows.ts';
import { openDatabase } from './database.ts';
import { requireReading } from './reading.ts';

/** What a question needs beyond it goes to a folder for temporary files. */
const MEMORY = '4GB';

export interface Lake {
  /** The answer to one statement that reads. Rejects with CannotStart for another statement, else with DuckDB's error. */
  query: (statement: string) => Promise<DuckDBResult>;
  close: () => void;
}

/** The table without rows: the columns of the contract, whatever the files contain. */
const emptyTable = (): string =>
  `SELECT ${[...eventColumns(), ...partitions.map(({ name }) => ({ name, type: 'string' }))]
    .map(({ name, type }) => `CAST(NULL AS ${duckdbType(type)}) AS ${name}`)
    .join(', ')} WHERE false`;

/** The table: `CREATE VIEW` and what it selects. */
const tableOf = (select: string): string => `CREATE OR REPLACE VIEW ${PARQUET_TABLE} AS ${select}`;

/** Makes the table and the views of the lake in `root`. */
export function definitions(root: string): string[] {
  const folder = join(root, LAKE_PREFIX);
  const views = [eventsView('duckdb'), ...reportViews('duckdb')];
  return [
    // Each view reads the schema of the whole table when it is made: of one without files, that takes no time.
    tableOf(emptyTable()),
    ...views.map(({ name, sql }) => `CREATE VIEW ${name} AS ${sql}`),
    ...(existsSync(folder)
      ? [tableOf(`${emptyTable()} UNION ALL BY NAME SELECT * FROM ${readParquet(quoted(`${patternOf(folder)}*/*/*.parquet`))}`)]
      : []),
  ];
}

/** Leaves DuckDB the files of the lake, and nothing else. Afterwards no setting can be changed. */
function restrictions(root: string): string[] {
  const folder = join(root, LAKE_PREFIX);
  return [
    // DuckDB compares the pattern, too.
    `SET allowed_directories = [${[...new Set([folder, patternOf(folder)])].map(quoted).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

/** Opens the lake in `root`. Throws CannotStart if there is none. */
export async function openLake(root: string): Promise<Lake> {
  if (!existsSync(root)) throw new CannotStart(`There is no lake in ${root}`, 'write it with "npx shiplog lake", or set LAKE_FOLDER');
  const { connection, close } = await openDatabase(join(tmpdir(), `shiplog-lake-${process.pid}`), { memory_limit: MEMORY });
  for (const statement of [...definitions(root), ...restrictions(root)]) await connection.run(statement);
  return {
    async query(text) {
      const serialized = await connection.runAndReadAll('SELECT json_serialize_sql(CAST($1 AS varchar))', [text]);
      requireReading(JSON.parse(String(serialized.getRows()[0]?.[0])));
      const statement = await connection.prepare(text);
      return await statement.stream();
    },
    close,
  };
}
