import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openWarehouse } from '../../../../../src/stream/pipeline/index.ts';
import { query } from '../../../../../src/stream/pipeline/warehouse/query.ts';
import { examples } from '../../../../../src/stream/sandbox/sql/examples.ts';
import { warehouseMigrations } from '../../../../contract/migrations.ts';
import { openPglite } from '../../../../open-pglite.ts';

let pglite: PGlite;
let database: Database;
beforeAll(async () => {
  pglite = await openPglite();
  database = drizzle(pglite);
  await openWarehouse(database, warehouseMigrations());
}, 120_000);
afterAll(() => pglite.close());

test.for(Object.entries(examples))('the warehouse answers the example %s to a reader', async ([, statement]) => {
  await expect(query(database, statement)).resolves.toBeInstanceOf(Array);
});
