import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../../../src/stream/pipeline/ask/ask.ts';
import { withLink } from '../../../../../src/stream/pipeline/ask/pglite-link.ts';
import { type Database, openWarehouse } from '../../../../../src/stream/pipeline/index.ts';
import { examples } from '../../../../../src/stream/sandbox/sql/examples.ts';
import { warehouseMigrations } from '../../../../contract/migrations.ts';
import { openPglite } from '../../../../open-pglite.ts';

let pglite: PGlite;
beforeAll(async () => {
  pglite = await openPglite();
  const database: Database = drizzle(pglite);
  await openWarehouse(database, warehouseMigrations());
});
afterAll(() => pglite.close());

test.for(Object.entries(examples))('the warehouse answers the example %s to a reader', async ([, statement]) => {
  const { columns } = await withLink(pglite, (link) => ask(link, statement));
  expect(columns.length).toBeGreaterThan(0);
});
