// The plan of a query.
import type { Table } from '../../runtimes/browser/client.ts';

const EXPLAIN = 'explain ';

/** The statement that shows the plan of `statement`, and by how many characters it is longer. */
export function explained(statement: string): { text: string; longer: number } {
  return /^\s*explain\b/i.test(statement) ? { text: statement, longer: 0 } : { text: `${EXPLAIN}${statement}`, longer: EXPLAIN.length };
}

/** The plan as text, one line per row. */
export const planOf = ({ rows }: Pick<Table, 'rows'>): string =>
  rows.map(([line]) => (typeof line === 'object' ? JSON.stringify(line, null, 2) : String(line))).join('\n');
