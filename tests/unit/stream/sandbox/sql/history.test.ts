import { expect, test } from 'vitest';
import { readHistory, titleOf, withStatement } from '../../../../../src/stream/sandbox/sql/history.ts';

test('the newest query comes first, once, and 50 are kept', () => {
  expect(withStatement(['select 1', 'select 2'], ' select 2\n')).toEqual(['select 2', 'select 1']);
  expect(withStatement(['select 1'], '  ')).toEqual(['select 1']);
  const many = Array.from({ length: 50 }, (_, nth) => `select ${nth}`);
  expect(withStatement(many, 'select now()')).toHaveLength(50);
  expect(withStatement(many, 'select now()').at(-1)).toBe('select 48');
});

test('an invalid stored history reads as empty', () => {
  expect(readHistory(undefined)).toEqual([]);
  expect(readHistory('{')).toEqual([]);
  expect(readHistory('{"a":1}')).toEqual([]);
  expect(readHistory('["select 1", 2]')).toEqual(['select 1']);
});

test('a menu names a query in one line', () => {
  expect(titleOf('select *\n  from fact_events')).toBe('select * from fact_events');
  expect(titleOf('x'.repeat(80))).toBe(`${'x'.repeat(60)}…`);
});
