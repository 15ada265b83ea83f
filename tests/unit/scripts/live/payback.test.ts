import { expect, it } from 'vitest';
import { payback } from '../../../../src/scripts/live/payback.ts';

it('the slider of the budget gives the figures of its table', () => {
  const terms = { hourValue: 5, cost: 1275.4, years: 3 };
  const rate = (hours: number) => Math.round(payback(hours, terms).rate * 1000) / 10;
  expect([1, 2, 3].map((hours) => payback(hours, terms).benefit)).toEqual([780, 1560, 2340]);
  expect([1, 2, 3].map(rate)).toEqual([-38.8, 22.3, 83.5]);
  expect(Math.abs(rate(1.635))).toBeLessThan(0.1);
});
