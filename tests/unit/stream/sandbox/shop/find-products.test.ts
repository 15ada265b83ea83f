// The search of the shop over the mock catalog, in both languages.
import { expect, test } from 'vitest';
import { sandboxWords } from '../../../../../src/i18n/messages.ts';
import { findProducts } from '../../../../../src/stream/sandbox/shop/find-products.ts';
import { mockCategories, mockProducts } from '../../../../../src/stream/shop/index.ts';

const names = new Map(mockCategories.map(({ categoryId, name }) => [categoryId, name]));
const products = mockProducts.map((product) => ({
  ...product,
  category: names.get(product.categoryId) ?? '',
  discountPrice: product.discountPrice ?? null,
}));

function found(query: string, language: string) {
  const { read, shop } = sandboxWords(language);
  return findProducts(products, query, { category: read.category, summary: shop.summary });
}
const inCategory = (categoryId: string) =>
  products.filter((product) => product.categoryId === categoryId).map(({ productId }) => productId);

test('a category is found by its name on a Vietnamese page, with and without accents, before products that only mention it', () => {
  const queries = {
    keyboards: ['bàn phím', 'ban phim', 'BÀN PHÍM', 'keyboards'],
    mice: ['chuột', 'chuot', 'mice'],
    monitors: ['màn hình', 'man hinh'],
    desktops: ['để bàn', 'de ban'],
  };
  for (const [categoryId, words] of Object.entries(queries)) {
    const own = inCategory(categoryId);
    for (const query of words)
      expect(
        found(query, 'vi')
          .slice(0, own.length)
          .map(({ productId }) => productId),
      ).toEqual(own);
  }
});

test('d finds đ, in a description too', () => {
  expect(found('đồ họa', 'vi').map(({ productId }) => productId)).toEqual(['bollard-tower']);
  expect(found('do hoa', 'vi')).toEqual(found('đồ họa', 'vi'));
});

test('an English page finds its categories, names, brands and descriptions', () => {
  expect(
    found('keyboard', 'en')
      .slice(0, 8)
      .map(({ productId }) => productId),
  ).toEqual(inCategory('keyboards'));
  expect(found(' KNOB  deck ', 'en').map(({ productId }) => productId)).toEqual(['deck-65']);
  expect(found('netherby', 'en')).toHaveLength(5);
});

test('a product without every word is not found, and no words find nothing', () => {
  expect(found('bàn phím zzz', 'vi')).toEqual([]);
  expect(found('%', 'vi')).toEqual([]);
  expect(found('  ', 'vi')).toEqual([]);
});

test('every product and category of the catalog has Vietnamese text', () => {
  const { read, shop } = sandboxWords('vi');
  expect(Object.keys(shop.summary)).toEqual(mockProducts.map(({ productId }) => productId));
  expect(Object.keys(read.category)).toEqual(mockCategories.map(({ name }) => name));
});
