// A question reads the lake, and nothing else on the computer or the network.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../../../../src/stream/runtimes/node/lake/database.ts';
import { type Lake, openLake } from '../../../../../../src/stream/runtimes/node/lake/open-lake.ts';
import { memoryLog } from '../../../../../contract/memory-log.ts';
import { anObject, column, scratchFolder, write } from './lake.ts';

const { folder, remove } = scratchFolder();
let lake: Lake;
let secret: string;
beforeAll(async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['click', 'page_view']));
  await write(raw, folder);
  secret = join(dirname(folder), 'secret.csv');
  writeFileSync(secret, 'secret\n42\n');
  lake = await openLake(folder);
});
afterAll(() => {
  lake.close();
  remove();
});

const ask = async (sql: string): Promise<unknown[][]> => {
  const found: unknown[][] = [];
  for await (const rows of (await lake.query(sql)).yieldRows()) found.push(...rows);
  return found;
};
const file = (path: string): string => path.replaceAll("'", "''");

test.each(['show tables', 'describe events', 'with a as (select 1 as b) select b from a', 'from sessions', 'summarize events'])(
  'reads: %s',
  async (sql) => {
    expect((await ask(sql)).length).toBeGreaterThan(0);
  },
);

test('a table and a view for each question', async () => {
  const names = (await ask('show tables')).flat();
  expect(names).toEqual(expect.arrayContaining(['received_events', 'events', 'sessions', 'clickstream_events', 'report_funnel']));
});

describe('refuses what changes something, with what may be asked', () => {
  test.each([
    () => 'create table a (b int)',
    () => 'drop view events',
    () => `copy (select 1) to '${file(join(folder, 'events/a.parquet'))}'`,
    () => `explain analyze copy (select 1) to '${file(join(folder, 'events/a.parquet'))}'`,
    () => "attach 'a.db'",
    () => 'install httpfs',
    () => 'load httpfs',
    () => 'set enable_external_access = true',
    () => 'pragma enable_profiling',
    () => 'call pragma_version()',
    () => 'select 1; drop view events',
    () => '',
    () => `select * from enable_logging(storage = 'file', storage_path = '${file(join(folder, 'events'))}')`,
    () => "describe select * from enable_profiling(save_location = 'a.json')",
    () => "select 1 where 1 in (from system.main.QUERY('select 1'))",
    () => 'with a as (from arrow_scan(1, 2, 3)) select * from a',
  ])('%#', async (sql) => {
    await expect(lake.query(sql())).rejects.toThrow(/can only be read|statements: ask one SELECT|cannot be used here/);
    expect(readdirSync(join(folder, 'events'))).toEqual(['day=2025-11-07']);
  });
});

describe('cannot read outside the lake', () => {
  test.each([
    () => `select * from read_csv('${file(secret)}')`,
    () => `select * from '${file(secret)}'`,
    () => `select * from read_text('${file(join(folder, 'events/../../secret.csv'))}')`,
    () => `select * from read_text('${file(join(folder, 'written/events/2025/11/07/09.txt'))}')`,
    () => "select * from read_text('/etc/hostname')",
    () => "select * from glob('/etc/*')",
    () => `select * from glob('${file(dirname(folder))}/*')`,
    () => "select * from read_csv('https://127.0.0.1:1/a.csv')",
    () => "select * from read_parquet('s3://bucket/a.parquet')",
  ])('%#', async (sql) => {
    await expect(ask(sql())).rejects.toThrow(/disabled|not allowed|Permission|httpfs|cannot be used here/i);
  });
});

test('an error of the statement names its place', async () => {
  await expect(lake.query('select nothing from events')).rejects.toThrow(/nothing/);
});

test('a lake that grows is read as it is at each question', async () => {
  const raw = memoryLog();
  raw.objects.set(...anObject(['home_view'], { hour: 12 }));
  await write(raw, folder);
  expect(await ask('select count(*) from events')).toEqual([[3n]]);
});

test('without a lake, the message says how to write one', async () => {
  await expect(openLake(join(folder, 'none'))).rejects.toThrow(/There is no lake in .*: write it with "npx shiplog lake"/);
});

test('every column of the contract is there, whatever the files have', async () => {
  expect(await column(folder, "select column_type from (describe received_events) where column_name = 'engagement'")).toEqual([
    'STRUCT(scrollpercent BIGINT, engagedms BIGINT)',
  ]);
});

test('files of an older contract lack columns and parts, which are null', async () => {
  const old = scratchFolder();
  const raw = memoryLog();
  raw.objects.set(...anObject(['click']));
  await write(raw, old.folder);
  const database = await openDatabase(join(old.folder, 'spill'));
  const file = join(old.folder, 'events/day=2025-11-07/event_name=click/part-00000.parquet');
  await database.connection.run(
    `copy (select 'click' as eventname, 'old' as eventid, {'id': 'p1'} as product) to '${file.replaceAll("'", "''")}' (format parquet)`,
  );
  database.close();
  expect(await column(old.folder, 'select product.id from received_events order by 1')).toEqual(['deck-65', 'p1']);
  expect(await column(old.folder, "select product.price from received_events where eventid = 'old'")).toEqual([null]);
  expect(await column(old.folder, 'select event_name from received_events')).toEqual(['click', 'click']);
  old.remove();
});
