import { expect, test } from 'vitest';
import { tableOf } from '../../../../../src/stream/pipeline/ask/ask.ts';
import { csvOf, ndjsonOf } from '../../../../../src/stream/runtimes/browser/table.ts';

const results = {
  fields: [
    { name: 'a', type: 23 },
    { name: 'a', type: 1184 },
    { name: 'say "it"', type: 3802 },
  ],
  rows: [
    ['1', '2025-11-07 09:00:00.123456+00', null],
    ['-2', '', '{"b": [1, "x,y"]}'],
  ],
  seen: 2,
  changed: 0,
  suspended: false,
};

test('rows that are not shown are counted, and an incomplete count says so', () => {
  expect(tableOf({ ...results, seen: 1_500 })).toMatchObject({ total: 1_500 });
  expect(tableOf({ ...results, seen: 1_500, suspended: true })).toMatchObject({ total: 1_500, more: true });
  expect(tableOf({ ...results, fields: [], rows: [], seen: 0, changed: 3 })).toMatchObject({ columns: [], total: 3 });
});

test('CSV distinguishes an empty text from NULL, and quotes what would break a line', () => {
  const { header, lines } = csvOf(results.fields);
  expect(header + lines(results.rows)).toBe('a,a,"say ""it"""\r\n1,2025-11-07 09:00:00.123456+00,\r\n-2,"","{""b"":[1,""x,y""]}"\r\n');
});

test('CSV contains no formulas, and numbers are unchanged, however they are written', () => {
  const fields = [
    { name: '=name', type: 25 },
    { name: 'price', type: 1700 },
    { name: 'count', type: 20 },
    { name: 'share', type: 701 },
  ];
  const { header, lines } = csvOf(fields);
  const span = csvOf([{ name: 'span', type: 1186 }]);
  expect(span.lines([['-1 days']])).toBe("'-1 days\r\n");
  const rows = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=1'].map((text) => [text, '-1.50', '-9007199254740993', '-Infinity']);
  const safe = ["'=1+1", "'+84", "'-5", "'@SUM(A1)", "'\t=1"].map((text) => `${text},-1.50,-9007199254740993,-Infinity\r\n`);
  expect(header + lines(rows)).toBe(`'=name,price,count,share\r\n${safe.join('')}`);
});

test('NDJSON numbers columns with the same name, and keeps the order of numbers', () => {
  const named = (...names: string[]) => ndjsonOf(names.map((name) => ({ name, type: 23 }))).lines([names.map((_name, at) => String(at))]);
  expect(ndjsonOf(results.fields).lines(results.rows).split('\n')[0]).toBe(
    '{"a":1,"a_2":"2025-11-07 09:00:00.123456+00","say \\"it\\"":null}',
  );
  expect(named('2', '1', '2')).toBe('{"2":0,"1":1,"2_2":2}\n');
  expect(named('a', 'a', 'a_2', '__proto__')).toBe('{"a":0,"a_3":1,"a_2":2,"__proto__":3}\n');
});
