// A role, a database or a server with its own defaults changes neither what is loaded nor what is answered.
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateAll, readMigrations } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { createPipeline } from '../../src/stream/pipeline/index.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { memoryLog } from '../contract/memory-log.ts';
import { type Databases, openDatabases } from './server.ts';

/** What a server elsewhere may be set to. */
const odd: Readonly<Record<string, string>> = {
  timezone: 'America/Los_Angeles',
  DateStyle: 'SQL, DMY',
  IntervalStyle: 'sql_standard',
  bytea_output: 'escape',
  extra_float_digits: '-10',
  search_path: 'elsewhere, pg_catalog',
  standard_conforming_strings: 'off',
  client_encoding: 'LATIN1',
  transform_null_equals: 'on',
  array_nulls: 'off',
  quote_all_identifiers: 'on',
  default_transaction_isolation: 'serializable',
  default_transaction_read_only: 'on',
  statement_timeout: '1',
  lock_timeout: '1',
  idle_in_transaction_session_timeout: '1',
};

const questions = [
  `select '2025-11-07 23:30:00-05'::timestamptz, '03/04/2025'::date, '1 day 2 hours'::interval, '\\x00ff'::bytea, 0.1::float8 + 0.2, 'a\\b', 'é'`,
  'select event_timestamp, received_at, date_key, element from fact_events order by event_timestamp',
  'select date_trunc($$day$$, event_timestamp), count(*) from clickstream_events group by 1 order by 1',
  "select array['null', null]::text[], null = null, to_char(1234.5, '9G999D9'), to_char('2025-11-07'::date, 'TMMonth')",
];

let server: Databases;
beforeAll(async () => {
  server = await openDatabases();
});
afterAll(() => server.close());

/** Everything that one database answers about the same events. */
async function answers(settings: Readonly<Record<string, string>>) {
  const url = await server.create();
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(
    'create schema elsewhere; create table elsewhere.fact_events (n int); create table elsewhere.applied_migrations (n int)',
  );
  const name = new URL(url).pathname.slice(1);
  for (const [setting, value] of Object.entries(settings)) {
    const words = setting === 'search_path' ? value : `'${value}'`;
    await owner.query(`alter database ${name} set ${setting} = ${words}`);
  }
  await owner.end();
  const postgres = await openPostgres({ url });
  await migrateAll(postgres.database, readMigrations(), postgres.at);
  const ids = Array.from({ length: 40 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
  const raw = memoryLog();
  const clock = (): number => Date.UTC(2026, 10, 30, 9);
  const ports = { raw, rejected: memoryLog(), clock, ids: randomUUID };
  const writer = createPipeline({ ...ports, warehouse: postgres.database });
  const events = ids.map((eventId, at) => {
    const eventTime = new Date(Date.UTC(2026, 10, 26) + at * 3 * 3_600_000).toISOString();
    return anEvent({
      eventId,
      sessionId: ids[at % 7],
      clientId: ids[at % 5],
      eventTime,
      element: { tag: 'a', dataset: { say: 'bàn \\ phím "é"' } },
    });
  });
  const request = { body: batchOf(events, new Date(clock()).toISOString()), method: 'POST', path: '/clickstream' };
  expect(await writer.receive(request)).toMatchObject({ status: 200 });
  const { loaded } = await writer.load();
  const readers = createPipeline({ ...ports, warehouse: postgres.readers });
  const reports = [await readers.report({ from: '2026-11-29' }), await readers.report({ from: '2026-11-27T12:00', to: '2026-11-29' })];
  const told = await Promise.all(questions.map((question) => postgres.ask(question)));
  const { rows } = (await postgres.database.execute<{ path: string }>(sql`select current_setting('search_path') as path`)) as unknown as {
    rows: { path: string }[];
  };
  await postgres.close();
  return { loaded, reports, told, rows };
}

test('load, report and questions answer the same, whatever the defaults are', async () => {
  const [plain, other] = [await answers({}), await answers(odd)];
  expect(plain).toMatchObject({ loaded: 40, rows: [{ path: 'public' }] });
  expect(plain.reports[0]?.totals.events).toBeGreaterThan(0);
  expect(other).toEqual(plain);
});
