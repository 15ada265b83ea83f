// A question leaves the session as it was, whatever fails, and its time is not spent on counting.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askWithin } from '../../../../../src/stream/pipeline/ask/ask.ts';
import { withLink } from '../../../../../src/stream/pipeline/ask/pglite-link.ts';
import { openPglite } from '../../../../open-pglite.ts';

let pglite: Awaited<ReturnType<typeof openPglite>>;
beforeAll(async () => {
  pglite = await openPglite();
});
afterAll(() => pglite.close());

test('a question that cannot begin leaves no transaction behind', async () => {
  const asked = withLink(pglite, (link) => ask(link, 'select 1'));
  await expect(asked).rejects.toThrow('role "reader" does not exist');
  await pglite.exec('create role reader nologin');
  expect(await withLink(pglite, (link) => ask(link, 'select 1'))).toMatchObject({ rows: [[1]] });
});

test('rows that are not shown are counted only while there is time', async () => {
  const rows = 'select * from generate_series(1, 100000)';
  expect(await withLink(pglite, (link) => askWithin(link, rows, 60_000))).toMatchObject({ total: 100_000 });
  const { rows: shown, total, more } = await withLink(pglite, (link) => askWithin(link, rows, 0));
  expect(shown).toHaveLength(1_000);
  expect([total < 100_000, more]).toEqual([true, true]);
});
