// A PostgreSQL server as the pipeline's warehouse and the shop's database: node-postgres below Drizzle.
import { readFileSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Database } from '../../pipeline/index.ts';
import type { ShopDatabase } from '../../shop/index.ts';
import { connectionOf, shown } from './connection.ts';
import { connectionError } from './connection-error.ts';
import { PreparedClient } from './prepared-client.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/name?sslmode=…` */
  url: string;
  /** A login in the role `reader`, for `readers`; without it they are the user of `url`. */
  readerUrl?: string;
  /** Asked for each new connection, in place of the URL's password: a token of IAM lives for fifteen minutes. */
  password?: () => Promise<string>;
  /** Connections at most, of writers and again of readers. */
  connections?: number;
  /** Milliseconds after which a writer's statement is ended; 0 for never. */
  statementTimeout?: number;
}

export interface Postgres {
  database: Database & ShopDatabase;
  /** For statements of people's own. Each has 15 seconds and a connection that is closed after it, so that no lock or setting of theirs stays. */
  readers: Database;
  /** May people's own statements be run as `readers`? A superuser can leave any role within one statement. */
  canQuery: boolean;
  /** The address without its password, to be shown. */
  at: string;
  /** Ends when every statement under way has. */
  close: () => Promise<void>;
}

const CONNECT_WITHIN = 10_000;
const READ_WITHIN = 15_000;
const WRITE_WITHIN = 5 * 60_000;

/** Opens a database and sees that it answers. Throws CannotStart. */
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
  const writers = new pg.Pool({ ...common, statement_timeout: statementTimeout });
  const reader = readerUrl === undefined ? {} : connectionOf(readerUrl, (path) => readFileSync(path, 'utf8'));
  const readers = new pg.Pool({
    ...common,
    ...reader,
    maxUses: 1,
    statement_timeout: READ_WITHIN,
    idle_in_transaction_session_timeout: READ_WITHIN,
  });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
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
    canQuery,
    at,
    close: async () => void (await Promise.all([writers.end(), readers.end()])),
  };
}
