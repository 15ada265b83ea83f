import { expect, test } from 'vitest';
import { retentionRows } from '../../../../../src/stream/sandbox/charts/retention-rows.ts';

const active = (...clients: number[]) => clients.map((count, after) => ({ after, clients: count }));

test('a week without any client is 0, a week that has not come yet is absent', () => {
  const rows = retentionRows([
    {
      week: '2025-11-03',
      clients: 4,
      active: [
        { after: 0, clients: 4 },
        { after: 2, clients: 1 },
      ],
    },
    { week: '2025-11-10', clients: 2, active: active(2, 1) },
  ]);
  expect(rows.map(({ cells }) => cells.map(({ share }) => share))).toEqual([
    [1, 0, 0.25],
    [1, 0.5],
  ]);
});

test('the latest rows and the first weeks are shown', () => {
  const rows = retentionRows(
    [
      { week: '2025-11-03', clients: 4, active: active(4, 3, 2) },
      { week: '2025-11-10', clients: 2, active: active(2, 1) },
    ],
    1,
    1,
  );
  expect(rows.map(({ week, cells }) => [week, cells.length])).toEqual([['2025-11-10', 1]]);
});

test('no data gives no rows', () => expect(retentionRows([])).toEqual([]));
