import { expect, test } from 'vitest';
import { truncateIp } from '../../../../../src/stream/pipeline/receive/source-ip.ts';

test.each([
  ['203.0.113.77', '203.0.113.0'],
  ['::ffff:203.0.113.77', '203.0.113.0'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1::'],
  ['::1', '0:0:0::'],
  ['1:2:3', null],
  ['somebody', null],
  ['', null],
  [undefined, null],
])('%s is stored as %s', (address, kept) => {
  expect(truncateIp(address)).toBe(kept);
});
