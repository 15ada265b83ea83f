import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';
import { PGlite as Database } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseCluster } from '../../../../../src/integrations/database-cluster.ts';
import { fileOf, readOnly, readWrite } from '../../../../../src/stream/runtimes/browser/console.ts';

let pglite: PGlite;
beforeAll(async () => {
  const loadDataDir = new Blob([gunzipSync(readFileSync(await databaseCluster()))]);
  pglite = await Database.create({ loadDataDir });
  await pglite.exec(
    'create role reader nologin; create table noted as select n from generate_series(1, 5000) as n; grant select on noted to reader',
  );
});
afterAll(() => pglite.close());

test('a thousand rows are kept, all are counted', async () => {
  const { columns, rows, total, more } = await readOnly(pglite, 'select n, n::text as word from noted order by n');
  expect(columns.map(({ name }) => name)).toEqual(['n', 'word']);
  expect([rows.length, total, more]).toEqual([1_000, 5_000, undefined]);
  expect([rows[0], rows[999]]).toEqual([
    [1, '1'],
    [1_000, '1000'],
  ]);
});

test('an endless result is counted up to a limit', async () => {
  const { rows, total, more } = await readOnly(pglite, 'select generate_series(1, 100000000)');
  expect(rows).toHaveLength(1_000);
  expect(total).toBeGreaterThanOrEqual(1_000_000);
  expect(more).toBe(true);
});

test('of long rows only a limited number is kept', async () => {
  const { rows, total } = await readOnly(pglite, "select repeat('x', 1000000) from generate_series(1, 100)");
  expect([rows.length, total]).toEqual([9, 100]);
});

test('a row that is too large is refused with what to do, and the next query works', async () => {
  const giant = "select repeat('x', 50000000) from generate_series(1, 1000)";
  await expect(readOnly(pglite, giant)).rejects.toMatchObject({
    message: expect.stringContaining('longer than 16 MB'),
    hint: expect.stringContaining('left(column'),
  });
  await expect(fileOf(pglite, giant, 'csv')).rejects.toThrow('longer than 16 MB');
  expect((await readOnly(pglite, 'select count(*)::int from noted')).rows).toEqual([[5_000]]);
});

test('a reader changes nothing, and gets the error with its position', async () => {
  await expect(readOnly(pglite, 'delete from noted')).rejects.toThrow('read-only transaction');
  await expect(readOnly(pglite, 'select 1; select 2')).rejects.toThrow('multiple commands');
  await expect(readOnly(pglite, 'select nothing')).rejects.toMatchObject({ position: 8 });
  expect((await readOnly(pglite, '')).columns).toEqual([]);
});

test('a file has every row, and its header once', async () => {
  const csv = await (await fileOf(pglite, 'select n from noted order by n', 'csv')).text();
  expect(csv.split('\r\n')).toHaveLength(5_002);
  expect(csv).toMatch(/^n\r\n1\r\n2\r\n/);
  expect(await (await fileOf(pglite, 'select n from noted where false', 'csv')).text()).toBe('n\r\n');
});

test('a writer sees the result of the last statement, its rows or how many it changed', async () => {
  expect(await readWrite(pglite, 'select 1; update noted set n = n where n <= 3')).toMatchObject({ columns: [], total: 3 });
  expect(await readWrite(pglite, 'begin; delete from noted; select count(*)::int from noted')).toMatchObject({ rows: [[0]], total: 1 });
  // What was begun and not ended is taken back.
  expect((await readWrite(pglite, 'select n from noted')).total).toBe(5_000);
  await expect(readWrite(pglite, 'select 1; selec')).rejects.toThrow('syntax error');
});

test('defaults that a writer changes for the database do not change what the next statements mean', async () => {
  await readWrite(pglite, "alter database postgres set timezone = 'Asia/Tokyo'; set DateStyle = 'SQL, DMY'; set search_path = nowhere");
  const { rows } = await readOnly(pglite, "select timestamptz '2025-11-07 09:00+00', count(*) from noted");
  expect(rows).toEqual([['2025-11-07 09:00:00+00', 5_000]]);
});
