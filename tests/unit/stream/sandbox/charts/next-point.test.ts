import { expect, test } from 'vitest';
import { nextPoint } from '../../../../../src/stream/sandbox/charts/next-point.ts';

test('arrow keys move by one point and stop at both ends', () => {
  expect(nextPoint('ArrowRight', 0, 3)).toBe(1);
  expect(nextPoint('ArrowDown', 2, 3)).toBe(2);
  expect(nextPoint('ArrowLeft', 2, 3)).toBe(1);
  expect(nextPoint('ArrowUp', 0, 3)).toBe(0);
});

test('Home and End lead to the ends', () => {
  expect(nextPoint('Home', 2, 3)).toBe(0);
  expect(nextPoint('End', 0, 3)).toBe(2);
});

test('other keys, and a chart without points, do nothing', () => {
  expect(nextPoint('a', 0, 3)).toBeUndefined();
  expect(nextPoint('End', 0, 0)).toBeUndefined();
});
