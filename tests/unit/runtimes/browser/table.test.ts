import { expect, test } from 'vitest';
import { csvOf, ndjsonOf, tableOf } from '../../../../src/runtimes/browser/table.ts';

const results = {
  fields: [
    { name: 'a', dataTypeID: 23 },
    { name: 'a', dataTypeID: 1184 },
    { name: 'say "it"', dataTypeID: 99_999 },
  ],
  rows: [
    [1, new Date('2025-11-07T09:00:00Z'), null],
    [2n ** 60n, '', { b: [1, 'x,y'] }],
  ],
};

test('cells become JSON, columns keep their order and type', () => {
  expect(tableOf(results)).toEqual({
    columns: [
      { name: 'a', type: 'int4' },
      { name: 'a', type: 'timestamptz' },
      { name: 'say "it"', type: 'other' },
    ],
    rows: [
      [1, '2025-11-07T09:00:00.000Z', null],
      ['1152921504606846976', '', { b: [1, 'x,y'] }],
    ],
    total: 2,
  });
});

test('a thousand rows are shown, all are counted', () => {
  const many = tableOf({ ...results, rows: Array.from({ length: 1_500 }, () => [1, null, null]) });
  expect([many.rows.length, many.total]).toEqual([1_000, 1_500]);
});

test('CSV tells an empty text from nothing, and quotes what would break a line', () => {
  expect(csvOf(results)).toBe('a,a,"say ""it"""\r\n1,2025-11-07T09:00:00.000Z,\r\n1152921504606846976,"","{""b"":[1,""x,y""]}"\r\n');
});

test('NDJSON numbers columns of one name', () => {
  expect(ndjsonOf(results).split('\n')[0]).toBe('{"a":1,"a_2":"2025-11-07T09:00:00.000Z","say \\"it\\"":null}');
});
