import { expect, test } from 'vitest';
import { csvOf, ndjsonOf, tableOf } from '../../../../../src/stream/runtimes/browser/table.ts';

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
  seen: 2,
  changed: 0,
  suspended: false,
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

test('rows that are not shown are counted, and an incomplete count says so', () => {
  expect(tableOf({ ...results, seen: 1_500 })).toMatchObject({ total: 1_500 });
  expect(tableOf({ ...results, seen: 1_500, suspended: true })).toMatchObject({ total: 1_500, more: true });
  expect(tableOf({ ...results, fields: [], rows: [], seen: 0, changed: 3 })).toMatchObject({ columns: [], total: 3 });
});

test('CSV distinguishes an empty text from NULL, and quotes what would break a line', () => {
  const { header, lines } = csvOf(results.fields);
  expect(header + lines(results.rows)).toBe(
    'a,a,"say ""it"""\r\n1,2025-11-07T09:00:00.000Z,\r\n1152921504606846976,"","{""b"":[1,""x,y""]}"\r\n',
  );
});

test('CSV contains no formulas, and negative numbers are unchanged', () => {
  const fields = [
    { name: '=name', dataTypeID: 25 },
    { name: 'price', dataTypeID: 1700 },
    { name: 'count', dataTypeID: 23 },
  ];
  const { header, lines } = csvOf(fields);
  const rows = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=1'].map((text) => [text, '-1.50', -2]);
  expect(header + lines(rows)).toBe(
    `'=name,price,count\r\n'=1+1,-1.50,-2\r\n'+84,-1.50,-2\r\n'-5,-1.50,-2\r\n'@SUM(A1),-1.50,-2\r\n'\t=1,-1.50,-2\r\n`,
  );
});

test('NDJSON numbers columns with the same name', () => {
  expect(ndjsonOf(results.fields).lines(results.rows).split('\n')[0]).toBe('{"a":1,"a_2":"2025-11-07T09:00:00.000Z","say \\"it\\"":null}');
});
