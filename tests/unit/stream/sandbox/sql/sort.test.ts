import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../../src/stream/runtimes/browser/client.ts';
import { nextSort, sortedRows } from '../../../../../src/stream/sandbox/sql/sort.ts';

const sorted = (values: Value[], type: string, direction: 'ascending' | 'descending' = 'ascending', language = 'en') =>
  sortedRows(
    values.map((value) => [value]),
    { column: 0, direction },
    type,
    language,
  ).map(([value]) => value);

describe('a result sorted by a column', () => {
  test('a press on its head sorts ascending, then descending, then as the query did', () => {
    const first = nextSort(undefined, 1);
    expect(first).toEqual({ column: 1, direction: 'ascending' });
    expect(nextSort(first, 1)).toEqual({ column: 1, direction: 'descending' });
    expect(nextSort({ column: 1, direction: 'descending' }, 1)).toBeUndefined();
    expect(nextSort(first, 0)).toEqual({ column: 0, direction: 'ascending' });
  });

  test('numbers are compared as numbers, even those beyond 2^53', () => {
    expect(sorted([10, 9, -1], 'int4')).toEqual([-1, 9, 10]);
    expect(sorted(['10.5', '9.25'], 'numeric')).toEqual(['9.25', '10.5']);
    expect(sorted(['9007199254740993', '9007199254740992'], 'int8')).toEqual(['9007199254740992', '9007199254740993']);
    expect(sorted(['NaN', 1, 'Infinity'], 'float8')).toEqual([1, 'Infinity', 'NaN']);
  });

  test('NULL comes last either way', () => {
    expect(sorted([null, 2, 1], 'int4')).toEqual([1, 2, null]);
    expect(sorted([null, 2, 1], 'int4', 'descending')).toEqual([2, 1, null]);
  });

  test('text is compared as its readers do, times by their moment, values with parts as JSON', () => {
    expect(sorted(['page 10', 'page 9', 'Đà', 'an'], 'text', 'ascending', 'vi')).toEqual(['an', 'Đà', 'page 9', 'page 10']);
    expect(sorted(['2025-11-10T00:00:00Z', '2025-11-09T00:00:00Z'], 'timestamptz')[0]).toBe('2025-11-09T00:00:00Z');
    expect(sorted([{ b: 1 }, { a: 1 }], 'jsonb')).toEqual([{ a: 1 }, { b: 1 }]);
  });

  test('equal rows keep their order', () => {
    const rows = [
      ['b', 1],
      ['a', 1],
    ];
    expect(sortedRows(rows, { column: 1, direction: 'descending' }, 'int4', 'en')).toEqual(rows);
  });
});
