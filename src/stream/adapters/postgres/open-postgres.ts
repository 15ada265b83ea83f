// A PostgreSQL server as the pipeline's warehouse and the shop's database: node-postgres below Drizzle.
import { readFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Table } from '../../pipeline/ask/ask.ts';
import type { Database } from '../../pipeline/index.ts';
import { pinSession } from '../../pipeline/warehouse/session.ts';
import type { ShopDatabase } from '../../shop/index.ts';
import { takeTurns } from '../turns.ts';
import { connectionOf, shown } from './connection.ts';
import { connectionError } from './connection-error.ts';
import { askOnce } from './questions.ts';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

const query = pg.Client.prototype.query as unknown as Query;

const extended = (statement: unknown): unknown => {
  if (typeof statement === 'string') return { text: statement, queryMode: 'extended' };
  const isConfig = typeof statement === 'object' && statement !== null && 'text' in statement && !('submit' in statement);
  return isConfig ? { ...statement, queryMode: 'extended' } : statement;
};

/**
 * For `new pg.Pool({ Client: PreparedClient })`: runs every statement as one prepared statement. The driver sends a text without values as a
 * script, in which `commit; delete …` would escape a reader's transaction.
 */
class PreparedClient extends pg.Client {
  override query = function (this: pg.Client, statement: unknown, ...rest: unknown[]) {
    return query.call(this, extended(statement), ...rest);
  } as pg.Client['query'];
}

export interface PostgresOptions {
  /** `postgres://user:password@host:port/name?sslmode=…` */
  url: string;
  /** A login in the role `reader`, for `ask` and `readers`. Default: the user of `url`. */
  readerUrl?: string;
  /** Called for each new connection instead of using the URL's password: an IAM token lives for fifteen minutes. */
  password?: () => Promise<string>;
  /** Maximum connections of writers, and again of readers. */
  connections?: number;
  /** Milliseconds after which a writer's statement is canceled; 0 for never. */
  statementTimeout?: number;
}

export interface Postgres {
  database: Database & ShopDatabase;
  /** For reports and counters. */
  readers: Database;
  /** Answers one ad-hoc, read-only statement. Each has 15 seconds and a fresh connection. Rejects with StatementError, TooManyQuestions. */
  ask: (statement: string) => Promise<Table>;
  /** Whether ad-hoc queries may run. A superuser could leave the role within one statement. */
  canQuery: boolean;
  /** The address without its password, for messages. */
  at: string;
  /** Closes once all running statements have finished. */
  close: () => Promise<void>;
}

const CONNECT_WITHIN = 10_000;
const READ_WITHIN = 15_000;
const WRITE_WITHIN = 5 * 60_000;
const LONGEST = 2 ** 31 - 1;
/** Questions at once, and those that may wait. */
const QUESTIONS = { most: 2, waiting: 8 };

/** Opens a database and checks that it responds. Throws CannotStart. */
export async function openPostgres({
  url,
  readerUrl,
  password,
  connections = 4,
  statementTimeout = WRITE_WITHIN,
}: PostgresOptions): Promise<Postgres> {
  const connection = connectionOf(url, (path) => readFileSync(path, 'utf8'));
  const at = shown(connection);
  const common: pg.PoolConfig = {
    ...connection,
    password: password ?? connection.password,
    Client: PreparedClient,
    max: connections,
    connectionTimeoutMillis: CONNECT_WITHIN,
    keepAlive: true,
    application_name: 'shiplog',
  };
  // Runs before the connection is used, also for one that replaces a broken one. The pool awaits it, although its type does not say so.
  const pins = (statement: number, idle: number) => ({
    // A default of the role may be too short for the first statement already. The driver leaves out a 0.
    statement_timeout: statement || LONGEST,
    onConnect: (client: pg.ClientBase) => client.query(pinSession({ statement, idle })) as unknown as undefined,
  });
  const writers = new pg.Pool({ ...common, ...pins(statementTimeout, 0) });
  const reader = readerUrl === undefined ? {} : connectionOf(readerUrl, (path) => readFileSync(path, 'utf8'));
  const readers = new pg.Pool({
    ...common,
    ...reader,
    ...pins(READ_WITHIN, READ_WITHIN),
  });
  const inTurn = takeTurns(QUESTIONS.most, QUESTIONS.waiting);
  // The next query replaces a broken idle connection; without a listener the error would end the process.
  for (const pool of [writers, readers]) pool.on('error', () => {});
  let canQuery = false;
  try {
    await writers.query('select 1');
    const asking = readerUrl === undefined ? writers : readers;
    const { rows } = await asking.query('select rolsuper as super from pg_roles where rolname = session_user');
    canQuery = rows[0]?.super === false;
  } catch (error) {
    await Promise.all([writers.end(), readers.end()]);
    throw connectionError(error, at);
  }
  return {
    database: drizzle(writers),
    readers: drizzle(readers),
    ask: (statement) => inTurn(() => askOnce({ ...common, ...reader }, statement)),
    canQuery,
    at,
    close: async () => void (await Promise.all([writers.end(), readers.end()])),
  };
}
