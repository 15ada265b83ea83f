// What questions may take from a server's collector: bounded time, memory and connections, and never what events need.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres, type Postgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { askOnce } from '../../src/stream/adapters/postgres/questions.ts';
import { anEvent, batchOf } from '../contract/events.ts';
import { type InNode, openInNode } from '../contract/in-node.ts';
import { type Databases, openDatabases } from './server.ts';

let server: Databases;
let runtime: InNode;
let reader: Postgres;
let connection: { connectionString: string };

beforeAll(async () => {
  server = await openDatabases();
  const databaseUrl = await server.create();
  // The migrations make the role.
  await (await openInNode({ databaseUrl })).close();
  const readerUrl = await server.readerOf(databaseUrl);
  runtime = await openInNode({ databaseUrl, environment: { READER_URL: readerUrl } });
  reader = await openPostgres({ url: databaseUrl, readerUrl });
  connection = { connectionString: readerUrl };
});
afterAll(async () => {
  await runtime.close();
  await reader.close();
  await server.close();
});

const ask = (statement: string): Promise<Response> =>
  fetch(`${runtime.address()}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statement }),
  });

const giants = [
  "select repeat('x', 600000000)",
  "select repeat('x', 100000000)",
  "(select repeat('x', 100000000))",
  "values (repeat('x', 100000000))",
  "with wide as (select repeat('x', 100000000) as it) select it from wide",
  "select n, repeat('x', 50000000), repeat('y', 50000000) from generate_series(1, 3) as n",
  "do $$ begin raise exception '%', repeat('x', 100000000); end $$",
  "do $$ begin raise notice '%', repeat('x', 100000000); end $$",
  "copy (select repeat('x', 100000000)) to stdout",
];

test.each(giants)('the process needs little memory for an answer of 100 MB or more: %s', async (giant) => {
  const base = process.memoryUsage().arrayBuffers;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - base);
  }, 5);
  const answer = await askOnce(connection, giant).then(
    () => 'answered',
    ({ message }) => String(message),
  );
  clearInterval(watch);
  expect(answer).toMatch(/longer than|is not allowed|permission denied|COPY|answered/);
  expect(most).toBeLessThan(64 * 1024 * 1024);
});

test.each([
  ['(select * from generate_series(1, 700000))', 700_000],
  ['select generate_series(1, 100000000)', 100_000_000],
  ['with many as (select generate_series(1, 100000000) as n) select * from many', 100_000_000],
])('of many rows a thousand are returned, and those that there is time for are counted: %s', async (statement, of) => {
  const { rows, more, total } = await reader.ask(statement);
  expect(rows).toHaveLength(1_000);
  expect(more === true, String(total)).toBe(total < of);
});

test('an answer that is cut at its bytes says that there is more', async () => {
  const { rows, more, total } = await reader.ask("select repeat('x', 1000000) from generate_series(1, 400)");
  expect([rows.length, more]).toEqual([9, true]);
  expect(total).toBeLessThan(400);
});

test('an answer that takes too long is ended with the reason', async () => {
  await expect(askOnce(connection, 'select pg_sleep(30)', 300)).rejects.toThrow(/longer than 0.3 seconds|statement timeout/);
  await expect(askOnce(connection, 'select pg_sleep(0.05) from generate_series(1, 1000)', 300)).rejects.toThrow(
    /longer than 0.3 seconds|statement timeout/,
  );
});

test('while questions run, and more of them wait than may, events are received and reports answered', async () => {
  const questions = Array.from({ length: 30 }, () => ask('select pg_sleep(0.5)'));
  const first = await Promise.race(questions);
  expect(first).toMatchObject({ status: 503 });
  expect(await first.json()).toMatchObject({ message: expect.stringContaining('too many questions') });
  expect(await runtime.post(batchOf([anEvent()]))).toMatchObject({ status: 200 });
  expect((await fetch(`${runtime.address()}/report`)).status).toBe(200);
  expect(await runtime.load()).toMatchObject({ loaded: 1 });
  const statuses = (await Promise.all(questions)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 503)).toHaveLength(20);
});

test('the answer over HTTP has columns, rows, and the error its place', async () => {
  expect(await (await ask('select 1 as a, 2 as a')).json()).toEqual({
    columns: [
      { name: 'a', type: 'int4' },
      { name: 'a', type: 'int4' },
    ],
    rows: [[1, 2]],
    total: 1,
  });
  expect((await ask(`select 1 -- ${'x'.repeat(2 * 1024 * 1024)}`)).status).toBe(413);
  const failed = await ask('select nothing');
  expect([failed.status, await failed.json()]).toEqual([400, { message: 'column "nothing" does not exist', position: 8 }]);
});
