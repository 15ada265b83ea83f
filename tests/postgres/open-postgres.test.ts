// What only a real server shows: who may come in, what stays of a reader, and how the schema's state is told.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateAll, readMigrations, requireSchema } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres, type Postgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { rowsOf } from '../../src/stream/pipeline/warehouse/rows-of.ts';
import { seed } from '../../src/stream/shop/index.ts';
import { type Databases, openDatabases } from './server.ts';

let server: Databases;
let url: string;
let postgres: Postgres;
const migrations = readMigrations();

beforeAll(async () => {
  server = await openDatabases();
  url = await server.create();
  postgres = await openPostgres({ url });
});
afterAll(async () => {
  await postgres.close();
  await server.close();
});

const count = async (statement: string): Promise<unknown> =>
  rowsOf<{ n: number }>(await postgres.database.execute(sql.raw(statement)))[0]?.n;

test('the schema’s state is reported with the command that fixes it', async () => {
  const { database, at } = postgres;
  await expect(requireSchema(database, migrations, at)).rejects.toThrow(/has no tables yet: run npx shiplog db:migrate/);
  const older = { ...migrations, warehouse: migrations.warehouse.slice(0, 2) };
  expect(await migrateAll(database, older, at)).toEqual([
    'warehouse/0001_tables.sql',
    'warehouse/0002_clickstream_events.sql',
    'shop/0001_tables.sql',
  ]);
  await expect(requireSchema(database, migrations, at)).rejects.toThrow(/is of an older version: it lacks warehouse\/0003_reader.sql/);
  expect(await migrateAll(database, migrations, at)).toEqual(migrations.warehouse.slice(2).map(({ name }) => `warehouse/${name}`));
  await expect(requireSchema(database, migrations, at)).resolves.toBeUndefined();
  await expect(requireSchema(database, older, at)).rejects.toThrow(/not this version's: This database has warehouse\/0003_reader.sql/);
});

test('the shop’s models work on a server as in a page, and seeding again is harmless', async () => {
  await seed(postgres.database);
  const products = await count('select count(*)::int as n from shop.products');
  await seed(postgres.database);
  expect(products).toBeGreaterThanOrEqual(60);
  expect(await count('select count(*)::int as n from shop.products')).toBe(products);
});

test('a reader cannot leave its transaction, and none of its changes stay', async () => {
  const { ask } = postgres;
  await expect(ask('commit; delete from fact_events')).rejects.toThrow('multiple commands');
  await expect(ask('do $$ begin commit; delete from fact_events; end $$')).rejects.toThrow();
  await ask("select pg_advisory_lock(hashtext('migrations'))");
  await ask("select set_config('statement_timeout', '0', false)");
  expect((await ask("select current_setting('statement_timeout'), current_user")).rows).toEqual([['15s', 'reader']]);
  await expect(migrateAll(postgres.database, migrations, postgres.at)).resolves.toEqual([]);
});

test('ad-hoc queries need a separate login, which stays a reader whatever it runs', async () => {
  expect(postgres.canQuery).toBe(false);
  const url = await server.create();
  const owner = await openPostgres({ url });
  await migrateAll(owner.database, migrations, owner.at);
  await seed(owner.database);
  await owner.close();
  const asked = await openPostgres({ url, readerUrl: await server.readerOf(url) });
  expect(asked.canQuery).toBe(true);
  const escaping = "select set_config('role', 'none', true), query_to_xml('select * from shop.customers', true, false, '')";
  await expect(asked.ask(escaping)).rejects.toThrow();
  await expect(asked.ask(`do $$ begin execute 'reset role'; execute 'delete from fact_events'; end $$`)).rejects.toThrow();
  await asked.close();
});

test('a password may be requested for each connection', async () => {
  let asked = 0;
  const password = async (): Promise<string> => {
    asked += 1;
    return 'for tests';
  };
  const opened = await openPostgres({ url: url.replace(/:for%20tests/, ''), password });
  expect(asked).toBe(1);
  await opened.close();
  await expect(openPostgres({ url, password: async () => 'expired' })).rejects.toThrow(/rejects this user or password/);
});

test('the message names what is missing, never its password', async () => {
  await expect(openPostgres({ url: url.replace(/test_\w+$/, 'nothing') })).rejects.toThrow(
    /nothing has no such database: create it with createdb/,
  );
  await expect(openPostgres({ url: `${url}?sslmode=require` })).rejects.toThrow(/does not support TLS/);
  await expect(openPostgres({ url: url.replace(String(server.port), '1') })).rejects.toThrow(
    /^No PostgreSQL responds at shiplog@127.0.0.1:1\/test_\w+: start it/,
  );
});

test('tables of another program are not overwritten', async () => {
  const other = await openPostgres({ url: await server.create() });
  await other.database.execute(sql`create table clickstream_events (event_id uuid)`);
  await expect(migrateAll(other.database, migrations, other.at)).rejects.toThrow(
    /contains tables of another program with the same names: use an empty database/,
  );
  await other.close();
});
