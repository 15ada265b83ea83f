import { expect, test } from 'vitest';
import { hrefOf, type Place, placeAt } from '../../../../../src/stream/sandbox/shop/route.ts';

const places: readonly Place[] = [
  { page: 'home' },
  { page: 'cart' },
  { page: 'sign-in' },
  { page: 'checkout' },
  { page: 'thanks' },
  { page: 'category', id: 'laptops' },
  { page: 'product', id: 'card-256-gb' },
  { page: 'search', words: 'màn hình 27"/4K' },
];

test('Every place of the shop is found by its own address', () => {
  for (const place of places) expect(placeAt(hrefOf(place))).toEqual(place);
});

test('A heading of the page is not a place of the shop', () => {
  expect(placeAt('')).toBeUndefined();
  expect(placeAt('#part-load')).toBeUndefined();
});

test('An address that the shop does not know leads home, and a broken one is taken as it stands', () => {
  expect(placeAt('#/nowhere')).toEqual({ page: 'home' });
  expect(placeAt('#/product/')).toEqual({ page: 'home' });
  expect(placeAt('#/search/100%')).toEqual({ page: 'search', words: '100%' });
});
