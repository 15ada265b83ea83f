import { expect, test } from 'vitest';
import { dateText, dateTicks, dayTicks, lengthOf, placeOn, shade, valueAxis } from '../../../../../src/stream/sandbox/charts/scale.ts';

test('an axis has round ticks, holds 0 and reaches over the largest value', () => {
  expect(valueAxis([3])).toEqual({ from: 0, to: 3, ticks: [0, 1, 2, 3] });
  expect(valueAxis([12, 9_432])).toEqual({ from: 0, to: 10_000, ticks: [0, 2_000, 4_000, 6_000, 8_000, 10_000] });
  expect(valueAxis([-30, 55])).toEqual({ from: -40, to: 60, ticks: [-40, -20, 0, 20, 40, 60] });
});

test('whole values have whole ticks, fractions have fractions', () => {
  expect(valueAxis([1]).ticks).toEqual([0, 1]);
  expect(valueAxis([0.5, 0.25]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('an axis without values, or of zeros alone, can be drawn', () => {
  expect(valueAxis([])).toMatchObject({ from: 0, to: 1 });
  expect(valueAxis([0, 0])).toMatchObject({ from: 0, to: 1 });
});

test('a value stands between the ends of its axis', () => {
  expect(placeOn({ from: -50, to: 50 }, 25)).toBe(0.75);
  expect(placeOn({ from: 4, to: 4 }, 4)).toBe(0);
});

test('dates are labeled at round moments, and written by the distance of their neighbors', () => {
  const ticks = (first: string, last: string) =>
    dateTicks(new Date(first), new Date(last)).map(({ date, unit }) => [date.toISOString(), unit]);
  expect(ticks('2025-11-07T09:10:00Z', '2025-11-07T10:40:00Z').map(([, unit]) => unit)).toContain('time');
  expect(ticks('2025-11-03', '2025-11-13').every(([, unit]) => unit === 'day')).toBe(true);
  expect(ticks('2025-01-01', '2025-09-30').every(([, unit]) => unit === 'month')).toBe(true);
  expect(ticks('2005-01-01', '2025-01-01').every(([, unit]) => unit === 'year')).toBe(true);
  expect(ticks('2025-11-07', '2025-11-07')).toEqual([['2025-11-07T00:00:00.000Z', 'day']]);
});

test('of many days about five are labeled, evenly apart, and of a few every one', () => {
  const days = Array.from({ length: 15 }, (_, nth) => `2025-11-${String(nth + 1).padStart(2, '0')}`);
  expect(dayTicks(days)).toEqual([0, 3, 6, 9, 12]);
  expect(dayTicks(days.slice(0, 3))).toEqual([0, 1, 2]);
  expect(dayTicks([])).toEqual([]);
});

test('a date is written as its readers write it', () => {
  expect(dateText(new Date('2025-11-07T00:00:00Z'), 'day', 'en')).toBe('7 Nov');
  expect(dateText(new Date('2025-11-07T00:00:00Z'), 'day', 'vi')).toBe('7/11');
  expect(dateText(new Date('2025-11-07T09:05:00Z'), 'time', 'en')).toBe('09:05');
});

test('a bar is as long as its share, and never vanishes', () => {
  expect(lengthOf(50, 100, 200)).toBe(100);
  expect(lengthOf(1, 1_000_000, 100)).toBe(0.5);
  expect(lengthOf(0, 10, 100)).toBe(0);
  expect(lengthOf(5, 0, 100)).toBe(0);
});

test('a share is one of five shades, or none', () => {
  expect([0, 0.01, 0.2, 0.21, 1, 2].map(shade)).toEqual([0, 1, 1, 2, 5, 5]);
});
