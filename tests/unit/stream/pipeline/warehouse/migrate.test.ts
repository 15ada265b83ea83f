import { readFileSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ChangedMigration,
  type Database,
  lackingMigrations,
  migrate,
  NewerSchema,
  openWarehouse,
} from '../../../../../src/stream/pipeline/index.ts';
import * as models from '../../../../../src/stream/pipeline/warehouse/schema/index.ts';
import { warehouseMigrations } from '../../../../contract/migrations.ts';
import { openPglite } from '../../../../open-pglite.ts';
import { databaseShape, modelShape } from './same-schema.ts';

let pglite: PGlite;
let database: Database;
beforeAll(async () => {
  pglite = await openPglite();
  database = drizzle(pglite);
});
afterAll(() => pglite.close());

test('the warehouse’s files are applied once, in the order of their names', async () => {
  const names = ['0001_tables.sql', '0002_clickstream_events.sql', '0003_reader.sql', '0004_load_progress.sql', '0005_counts.sql'];
  expect(await openWarehouse(database, warehouseMigrations().reverse())).toEqual(names);
  expect(await openWarehouse(database, warehouseMigrations())).toEqual([]);
});

test('files that databases may have applied are as they were, comments too: each is refused after a change', async () => {
  await migrate(database, 'shop', [{ name: '0001_tables.sql', sql: readFileSync('src/stream/shop/migrations/0001_tables.sql', 'utf8') }]);
  const { rows } = await pglite.query('select name, digest from applied_migrations order by set_name, name');
  expect(rows).toEqual([
    { name: '0001_tables.sql', digest: '972d4eef4029cb1cea21099c1cb0269d' },
    { name: '0001_tables.sql', digest: 'ffc6458e41ff3a9c39bb9df80aaf35d0' },
    { name: '0002_clickstream_events.sql', digest: 'd5215dce202a1069c25457258c0894f4' },
    { name: '0003_reader.sql', digest: '579c2f4cc53b22ff0aa5656c88686eb3' },
    { name: '0004_load_progress.sql', digest: '4962e0b08b3d0d12cd7c9f359f5cfaa2' },
    { name: '0005_counts.sql', digest: '2c4e0f990e5f80ca57ecff175cfd4078' },
  ]);
});

test.each(
  Object.values(models)
    .filter((model) => model instanceof PgTable)
    .map((model) => [getTableConfig(model).name, model] as const),
)('the model of %s and its SQL say the same', async (_name, model) => {
  expect(await databaseShape(pglite, model)).toEqual(modelShape(model));
});

test('a file that was changed after it was applied is named', async () => {
  const changed = warehouseMigrations().map((one) => (one.name.startsWith('0002') ? { ...one, sql: `${one.sql}\nselect 1` } : one));
  await expect(openWarehouse(database, changed)).rejects.toThrow(ChangedMigration);
  await expect(openWarehouse(database, changed)).rejects.toThrow('warehouse/0002_clickstream_events.sql was changed');
  const otherLineEnds = warehouseMigrations().map((one) => ({ ...one, sql: one.sql.replaceAll('\n', '\r\n') }));
  expect(await openWarehouse(database, otherLineEnds)).toEqual([]);
});

test('missing migrations are reported without a change, and a database that is ahead of the code is named', async () => {
  const one = { name: '1.sql', sql: 'create table ahead (a int)' };
  const two = { name: '2.sql', sql: 'alter table ahead add b int' };
  expect(await lackingMigrations(database, 'ahead', [two, one])).toEqual(['1.sql', '2.sql']);
  await migrate(database, 'ahead', [one]);
  expect(await lackingMigrations(database, 'ahead', [one, two])).toEqual(['2.sql']);
  await migrate(database, 'ahead', [one, two]);
  await expect(lackingMigrations(database, 'ahead', [one])).rejects.toThrow(NewerSchema);
  await expect(migrate(database, 'ahead', [one])).rejects.toThrow('This database has ahead/2.sql');
});

test('when one statement fails, none of its set is applied', async () => {
  const files = [
    { name: '1.sql', sql: 'create table one (a int)' },
    { name: '2.sql', sql: 'create table two (a int);\n--> statement-breakpoint\nselect 1 / 0' },
  ];
  await expect(migrate(database, 'test', files)).rejects.toThrow();
  expect((await pglite.query(`select to_regclass('one') as one, to_regclass('two') as two`)).rows).toEqual([{ one: null, two: null }]);
  expect(await migrate(database, 'test', files.slice(0, 1))).toEqual(['1.sql']);
});

test('two hosts may migrate at once', async () => {
  const files = [{ name: '1.sql', sql: 'create table shared (a int)' }];
  const applied = await Promise.all([migrate(database, 'both', files), migrate(database, 'both', files)]);
  expect(applied.flat()).toEqual(['1.sql']);
});
