import { expect, test } from 'vitest';
import { addressOf } from '../../../../../src/stream/runtimes/node/collect.ts';

test("the client is the connection's, or the last one that a trusted proxy names", () => {
  expect(addressOf('10.0.0.1', '198.51.100.1, 203.0.113.7', false)).toBe('10.0.0.1');
  expect(addressOf('10.0.0.1', '198.51.100.1, 203.0.113.7', true)).toBe('203.0.113.7');
  expect(addressOf('10.0.0.1', undefined, true)).toBe('10.0.0.1');
});
