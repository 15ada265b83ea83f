// Rows that are copied in the binary format are the same as rows that are inserted as text.
import type { PGlite } from '@electric-sql/pglite';
import { bigint, boolean, integer, jsonb, numeric, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { binaryCopy } from '../../../../../src/stream/pipeline/warehouse/binary-copy.ts';
import { copyIn } from '../../../../../src/stream/pipeline/warehouse/copy-in.ts';
import { openPglite } from '../../../../open-pglite.ts';
import { runs } from '../../../../runs.ts';

const table = pgTable('copied', {
  place: integer('place').notNull(),
  id: uuid('id'),
  words: text('words'),
  object: jsonb('object'),
  yes: boolean('yes'),
  small: smallint('small'),
  long: bigint('long', { mode: 'number' }),
  time: timestamp('time', { withTimezone: true }),
});
const { statement, encode } = binaryCopy('copied', table);

let pglite: PGlite;
beforeAll(async () => {
  pglite = await openPglite();
  await pglite.exec(
    'create table copied (place int, id uuid, words text, object jsonb, yes boolean, small smallint, long bigint, time timestamptz)',
  );
});
afterAll(() => pglite.close());

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }).map((value) => value.replaceAll('\0', '')),
  fc.string({ maxLength: 120 }),
);
const row = fc.record(
  {
    id: fc.uuid(),
    words,
    object: fc.dictionary(words, words, { maxKeys: 3 }),
    yes: fc.boolean(),
    small: fc.integer({ min: -32_768, max: 32_767 }),
    long: fc.maxSafeInteger(),
    time: fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
  },
  { requiredKeys: [] },
);

test('any row is read from the table as it was copied', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      await pglite.exec('delete from copied');
      const placed = rows.map((one, place) => ({ place, ...one }));
      await drizzle(pglite).transaction(async (tx) => copyIn(tx, statement, encode(placed)));
      const { rows: found } = await pglite.query<Record<string, unknown>>(
        `select place, id::text, words, object, yes, small, long::float8, to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time
        from copied order by place`,
      );
      const blank = { id: null, words: null, object: null, yes: null, small: null, long: null, time: null };
      expect(found).toEqual(placed.map((one) => ({ ...blank, ...one, ...(one.time && { time: one.time.toISOString() }) })));
    }),
    { numRuns: runs(60) },
  );
});

test('more rows than there was room for are complete', async () => {
  await pglite.exec('delete from copied');
  const rows = Array.from({ length: 2_000 }, (_, place) => ({ place, words: 'ế'.repeat(place) }));
  await drizzle(pglite).transaction(async (tx) => copyIn(tx, statement, encode(rows)));
  const { rows: found } = await pglite.query('select count(*)::int as rows, sum(length(words))::int as letters from copied');
  expect(found).toEqual([{ rows: 2_000, letters: (2_000 * 1_999) / 2 }]);
});

test('a column of a type without a known format is named', () => {
  expect(() => binaryCopy('prices', pgTable('prices', { price: numeric('price') }))).toThrow(
    'Column prices.price: add the binary format of numeric to binary-copy.ts',
  );
});

test('a driver that cannot copy copies nothing', () => {
  expect(copyIn({} as Parameters<typeof copyIn>[0], statement, encode([]))).toBeUndefined();
});
