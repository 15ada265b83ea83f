import { expect, test } from 'vitest';
import { isOtherPage } from '../../../../src/stream/tracker/capture.ts';

const shop = 'https://shop.example';

test.each([
  ['/cart', '/checkout', true],
  ['/search?q=a', '/search?q=b', true],
  ['/cart', '/cart', false],
  ['/guide', '/guide#returns', false],
  ['/#/cart', '/#/checkout', true],
  ['/#!/cart', '/#!/checkout', true],
])('going from %s to %s: another page is %s', (from, to, other) => {
  expect(isOtherPage(shop + from, shop + to, false)).toBe(other);
});

test.each([
  ['/search?q=a', '/search?q=ab', false],
  ['/account', '/login', true],
])('an address replaced, %s by %s: another page is %s', (from, to, other) => {
  expect(isOtherPage(shop + from, shop + to, true)).toBe(other);
});
