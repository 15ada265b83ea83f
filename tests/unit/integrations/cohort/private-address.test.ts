import { expect, test } from 'vitest';
import { isPrivate, literalAddress } from '../../../../src/integrations/cohort/private-address.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a00:1',
])('%s is not on the public internet', (address) => {
  expect(isPrivate(address)).toBe(true);
});

test.each(['185.199.108.153', '172.32.0.1', '8.8.8.8', '2606:50c0:8000::153', '::ffff:8.8.8.8'])('%s is', (address) => {
  expect(isPrivate(address)).toBe(false);
});

test('a host in any spelling of an IP address is one', () => {
  for (const host of ['127.1', '0x7f000001', '2130706433', '[::1]'])
    expect(literalAddress(new URL(`http://${host}/`))).toMatch(/^127\.0\.0\.1$|^::1$/);
  expect(literalAddress(new URL('http://team.example/'))).toBeUndefined();
});
