import { expect, test } from 'vitest';
import { createRateLimit } from '../../../../src/runtimes/node/rate-limit.ts';

test('an address that asks too often is told how long to wait, and another is not', () => {
  const limit = createRateLimit(2);
  const at = (now: number) => limit.take('203.0.113.7', now);
  expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 0]);
  expect(at(0)).toBe(500);
  expect(limit.take('203.0.113.8', 0)).toBe(0);
  expect(at(500)).toBe(0);
  expect(at(500)).toBe(500);
});

test('a clock that is set back refuses nobody for longer', () => {
  const limit = createRateLimit(1);
  expect([limit.take('a', 10_000), limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 0, 1_000]);
  expect(limit.take('a', 1_000)).toBe(0);
});
