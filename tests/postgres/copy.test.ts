// Rows are copied over node-postgres, and a copy that fails leaves its connection usable.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateAll, readMigrations } from '../../src/stream/adapters/postgres/migrations.ts';
import { openPostgres, type Postgres } from '../../src/stream/adapters/postgres/open-postgres.ts';
import { binaryCopy } from '../../src/stream/pipeline/warehouse/binary-copy.ts';
import { copyIn } from '../../src/stream/pipeline/warehouse/copy-in.ts';
import { rowsOf } from '../../src/stream/pipeline/warehouse/rows-of.ts';
import { loadTotals } from '../../src/stream/pipeline/warehouse/schema/index.ts';
import { type Databases, openDatabases } from './server.ts';

let databases: Databases;
let postgres: Postgres;
beforeAll(async () => {
  databases = await openDatabases();
  postgres = await openPostgres({ url: await databases.create() });
  await migrateAll(postgres.database, readMigrations(), postgres.at);
});
afterAll(async () => {
  await postgres?.close();
  await databases?.close();
});

const { statement, encode } = binaryCopy('load_totals', loadTotals);
const rowsFrom = (first: number, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ part: first + index, events: 2 ** 40 + index, loaded: -1, duplicate: 0, quarantined: 0 }));
const copy = (rows: object[]): Promise<unknown> =>
  postgres.database.transaction(async (tx) => {
    const copying = copyIn(tx, statement, encode(rows as Record<string, unknown>[]));
    if (!copying) throw new Error('the driver does not copy');
    await copying;
  });

test('many rows arrive complete', async () => {
  await copy(rowsFrom(1_000, 20_000));
  const found = await postgres.database.execute(
    sql`select count(*)::int as rows, sum(events - 1099511627776)::int as events, max(loaded)::int as loaded from load_totals where part >= 1000`,
  );
  expect(rowsOf(found)).toEqual([{ rows: 20_000, events: 199_990_000, loaded: -1 }]);
});

test('a copy that fails is rejected with the database’s error, copies nothing, and the transaction continues from its savepoint', async () => {
  await copy(rowsFrom(100, 1));
  const counted = await postgres.database.transaction(async (tx) => {
    const failing = tx.transaction(async (savepoint) =>
      copyIn(savepoint, statement, encode(rowsFrom(90, 20) as Record<string, unknown>[])),
    );
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    return rowsOf(await tx.execute(sql`select count(*)::int as rows from load_totals where part between 90 and 110`));
  });
  expect(counted).toEqual([{ rows: 1 }]);
});
