import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfter } from '../../../../src/stream/tracker/fetch.ts';
import { backoff } from '../../../../src/stream/tracker/sender.ts';

test('the wait is between zero and a limit that doubles up to a minute', () => {
  const failures = fc.nat({ max: 2_000 });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(failures, random, (count, chance) => {
      const wait = backoff(count, chance);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.min(60_000, 1_000 * 2 ** count));
    }),
  );
  expect(backoff(2, 0.5)).toBe(2_000);
});

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.parse('2025-11-07T09:30:00Z');
  expect(retryAfter('120', now)).toBe(120);
  expect(retryAfter('Fri, 07 Nov 2025 09:31:00 GMT', now)).toBe(60);
});

test.each([[null], [''], ['soon'], ['0'], ['Fri, 07 Nov 2025 09:29:00 GMT']])('%j means no wait', (header) => {
  expect(retryAfter(header, Date.parse('2025-11-07T09:30:00Z')) > 0).toBe(false);
});
