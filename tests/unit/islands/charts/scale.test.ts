import { expect, test } from 'vitest';
import { lengthOf, shade, ticks } from '../../../../src/islands/charts/scale.ts';

test('An axis has round figures that reach over the largest value', () => {
  expect(ticks(0)).toEqual([0, 1]);
  expect(ticks(3)).toEqual([0, 1, 2, 3]);
  expect(ticks(7)).toEqual([0, 2, 4, 6, 8]);
  expect(ticks(9_432)).toEqual([0, 5_000, 10_000]);
  expect(ticks(100_000)).toEqual([0, 50_000, 100_000]);
});

test('A bar is as long as its share, and never vanishes', () => {
  expect(lengthOf(50, 100, 200)).toBe(100);
  expect(lengthOf(1, 1_000_000, 100)).toBe(0.5);
  expect(lengthOf(0, 10, 100)).toBe(0);
  expect(lengthOf(5, 0, 100)).toBe(0);
});

test('A share is one of five shades, or none', () => {
  expect([0, 0.01, 0.2, 0.21, 1, 2].map(shade)).toEqual([0, 1, 1, 2, 5, 5]);
});
