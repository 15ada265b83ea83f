import { expect, test } from 'vitest';
import { cellText, isFigure } from '../../../../../src/stream/sandbox/sql/cell.ts';

test('No value is not an empty text', () => {
  expect(cellText(null)).toBeNull();
  expect(cellText('')).toBe('');
});
test('What has parts is shown as JSON, what is long is cut', () => {
  expect(cellText({ tag: 'a' })).toBe('{"tag":"a"}');
  expect(cellText('x'.repeat(500))).toBe(`${'x'.repeat(200)}…`);
});
test('Figures are right-aligned', () =>
  expect(['int4', 'int8', 'numeric', 'text', 'timestamptz', 'interval'].map(isFigure)).toEqual([true, true, true, false, false, false]));
