import { expect, test } from 'vitest';
import { createRateLimit, senderOf } from '../../../../../src/stream/runtimes/node/rate-limit.ts';

test('an address with too many requests is told how long to wait, another is not', () => {
  const limit = createRateLimit(2);
  const at = (now: number) => limit.take('203.0.113.7', now);
  expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 0]);
  expect(at(0)).toBe(500);
  expect(limit.take('203.0.113.8', 0)).toBe(0);
  expect(at(500)).toBe(0);
  expect(at(500)).toBe(500);
});

test('a clock that is set back does not lengthen a refusal', () => {
  const limit = createRateLimit(1);
  expect([limit.take('a', 10_000), limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 0, 1_000]);
  expect(limit.take('a', 1_000)).toBe(0);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3:0::/64'],
  ['2001:DB8:1:02:3:4:5:6', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['somebody', 'somebody'],
  ['', ''],
])('%s is counted as %s', (address, sender) => {
  expect(senderOf(address)).toBe(sender);
});

test('addresses of one IPv6 network share their tokens', () => {
  const limit = createRateLimit(1);
  const take = (address: string) => limit.take(address, 0);
  expect([take('2001:db8::1'), take('2001:db8::2'), take('2001:db8::ffff:3'), take('2001:db8:0:1::1')]).toEqual([0, 0, 1_000, 0]);
});
