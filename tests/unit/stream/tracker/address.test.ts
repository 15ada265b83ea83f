import { expect, test } from 'vitest';
import { pageOf } from '../../../../src/stream/tracker/address.ts';

const shop = 'https://shop.example';
const isOtherPage = (from: string, to: string): boolean => pageOf(shop + from) !== pageOf(shop + to);

test.each([
  ['/cart', '/checkout'],
  ['/search?q=a', '/search?q=b'],
  ['/search', '/search?q=a'],
  ['/#/cart', '/#/checkout'],
  ['/#!/cart', '/#!/checkout'],
  ['/', '/#/cart'],
  ['/shop#/cart', '/#/cart'],
  ['/#/cart?size=1', '/#/cart?size=2'],
  ['/cart', '/cart/items'],
])('%s and %s are different pages', (one, other) => {
  expect(isOtherPage(one, other)).toBe(true);
  expect(isOtherPage(other, one)).toBe(true);
});

test.each([
  ['/cart', '/cart'],
  ['/guide', '/guide#returns'],
  ['/guide#returns', '/guide#'],
  ['/cart', '/cart/'],
  ['/cart?', '/cart/'],
  ['/cart?size=1', '/cart/?size=1'],
  ['/#/cart', '/#/cart/'],
  ['/#/cart', '#/cart'],
  ['/', '/#/'],
  ['/', '/#!/'],
  ['', '/?#/'],
  ['/cart?size=1#/', '/cart?size=1'],
])('%s and %s are one page', (one, other) => {
  expect(isOtherPage(one, other)).toBe(false);
  expect(isOtherPage(other, one)).toBe(false);
});
