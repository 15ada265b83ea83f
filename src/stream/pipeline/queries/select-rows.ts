// One query to the warehouse. The types it names are those the SQL casts to: `int` and `float8` are numbers, `text` is a string, with every driver.
import type { SQL } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { rowsOf } from '../warehouse/rows-of.ts';

/** Where a query runs. */
export type Source = Pick<Database, 'execute'>;

/** The rows, with the SQL's column names. */
export const selectRows = async <Row>(source: Source, question: SQL): Promise<Row[]> => rowsOf<Row>(await source.execute(question));
