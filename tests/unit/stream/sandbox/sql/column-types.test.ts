import { expect, test } from 'vitest';
import { withTypes } from '../../../../../src/stream/sandbox/sql/column-types.ts';

const typeOf = (...values: (string | number | boolean | null)[]) =>
  withTypes({ columns: [{ name: 'a', type: 'other' }], rows: values.map((value) => [value]), total: values.length }).columns[0]?.type;

test('a column that no one named a type for has that of its values', () => {
  expect(typeOf(1, null, 2.5)).toBe('float8');
  expect(typeOf('42', '-1.5')).toBe('numeric');
  expect(typeOf('2025-11-07', '2025-11-07T09:00:00.000Z')).toBe('timestamptz');
  expect(typeOf('click', '42')).toBe('text');
  expect(typeOf(true, false)).toBe('bool');
  expect(typeOf(null)).toBe('other');
  expect(typeOf('a', 1)).toBe('other');
});

test('a type that is named stays', () => {
  const table = { columns: [{ name: 'a', type: 'uuid' }], rows: [['1']], total: 1 };
  expect(withTypes(table)).toEqual(table);
});
