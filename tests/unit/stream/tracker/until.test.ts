// Times that are stored: a clock may be set between two visits, and storage may be damaged.
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { freshly } from './fresh.ts';

const NOW = Date.UTC(2025, 10, 7);
let stored: string | null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: NOW });
  vi.stubGlobal('localStorage', { getItem: () => stored });
});

const local = freshly(() => import('../../../../src/stream/tracker/local.ts'));

test.each([
  ['a time to come', NOW + 1_000, 1_000],
  ['the farthest time', NOW + 5_000, 5_000],
  ['a time beyond it', NOW + 5_001, 0],
  ['a year ahead', NOW + 365 * 86_400_000, 0],
  ['now', NOW, 0],
  ['the past', NOW - 1, 0],
])('%s', (_, time, left) => {
  stored = JSON.stringify(time);
  expect(local.until('wait', 5_000)).toBe(left);
});

test('whatever is stored and whenever it is read, the wait is at most as long as it can be', () => {
  const text = fc.oneof(
    fc.integer().map(String),
    fc.double().map(String),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.option(text), fc.integer({ min: 0, max: 2 ** 43 }), fc.integer({ min: 1, max: 3_600_000 }), (found, now, most) => {
      stored = found;
      vi.setSystemTime(now);
      const left = local.until('wait', most);
      expect(left >= 0 && left <= most).toBe(true);
    }),
  );
});
