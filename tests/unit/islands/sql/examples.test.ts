import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../../../../src/islands/sql/examples.ts';
import { type Database, openWarehouse } from '../../../../src/pipeline/index.ts';
import { query } from '../../../../src/pipeline/warehouse/query.ts';
import { warehouseMigrations } from '../../../contract/migrations.ts';
import { openPglite } from '../../../open-pglite.ts';

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
