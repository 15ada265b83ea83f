// Runs every statement as one prepared statement. The driver sends a text without values as a script, in which `commit; delete …` would escape a reader's transaction.
import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

const query = pg.Client.prototype.query as unknown as Query;

const extended = (statement: unknown): unknown => {
  if (typeof statement === 'string') return { text: statement, queryMode: 'extended' };
  const isConfig = typeof statement === 'object' && statement !== null && 'text' in statement && !('submit' in statement);
  return isConfig ? { ...statement, queryMode: 'extended' } : statement;
};

/** For `new pg.Pool({ Client: PreparedClient })`. */
export class PreparedClient extends pg.Client {
  override query = function (this: pg.Client, statement: unknown, ...rest: unknown[]) {
    return query.call(this, extended(statement), ...rest);
  } as pg.Client['query'];
}
