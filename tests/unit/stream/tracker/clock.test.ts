// What a broken `Date` is replaced by is held in a browser, in tests/browser/tracker/surroundings.spec.ts.
import { expect, test, vi } from 'vitest';
import { dateOf } from '../../../../src/stream/tracker/clock.ts';

test('the time is the one that the page sets', () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 1, 3) });
  expect(dateOf().toISOString()).toBe('2031-02-03T00:00:00.000Z');
  vi.advanceTimersByTime(7);
  expect(+dateOf()).toBe(Date.UTC(2031, 1, 3) + 7);
});

test('a text is read as a time', () => {
  expect(+dateOf('2025-11-07T09:30:00.000Z')).toBe(Date.UTC(2025, 10, 7, 9, 30));
  expect(+dateOf('soon')).toBeNaN();
  expect(+dateOf(undefined)).toBeNaN();
});
