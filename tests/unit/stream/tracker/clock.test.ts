// What a broken `Date` is replaced by is held in a browser, in tests/browser/tracker/surroundings.spec.ts.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dateOf } from '../../../../src/stream/tracker/clock.ts';
import { freshly } from './fresh.ts';

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

describe('the time for waits', () => {
  const NOW = Date.UTC(2025, 10, 7);
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'], now: NOW }));
  const clock = freshly(() => import('../../../../src/stream/tracker/clock.ts'));

  test.each([
    ['ahead by an hour', 3_600_000],
    ['ahead by a second', 1_000],
    ['late by an hour', -3_600_000],
  ])('follows a clock that was %s when the page loaded, and was corrected', (_, wrong) => {
    vi.setSystemTime(NOW + wrong);
    expect(clock.now()).toBe(NOW + wrong);
    vi.advanceTimersByTime(500);
    vi.setSystemTime(NOW + 500);
    expect(clock.now()).toBe(NOW + 500);
    vi.advanceTimersByTime(7);
    expect(clock.now()).toBe(NOW + 507);
  });

  test('goes on where Date stands still, and follows it as soon as it moves', () => {
    expect(clock.now()).toBe(NOW);
    for (const passed of [900, 1_800]) {
      vi.advanceTimersByTime(900);
      vi.setSystemTime(NOW);
      expect(clock.now()).toBe(NOW + passed);
    }
    vi.setSystemTime(NOW + 5_000);
    expect(clock.now()).toBe(NOW + 5_000);
  });
});
