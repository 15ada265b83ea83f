// The rows of the whole cohort, loaded when a reader filters, sorts or refreshes: each is made when it is first shown.
import type { Row, RowsFile } from '../../cohort-site/row/row.ts';
import { type DeskRow, pageOf } from './rows-on-page.ts';

/** All rows of the cohort as data, and how to make one. */
export interface AllRows {
  file: RowsFile;
  make(row: Row, today: string): DeskRow;
}

/** Loads the rows of the whole cohort, with what draws them. */
export async function loadRows(address: string, table: HTMLTableElement): Promise<AllRows> {
  const [response, { makeRow }] = await Promise.all([fetch(address), import('./make-row.ts')]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as RowsFile;
  const { language, teams } = pageOf(table);
  return { file, make: (row, today) => makeRow(row, { ...file, language, teams, today }) };
}
