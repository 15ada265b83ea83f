import { expect, test } from 'vitest';
import { mockCategories, mockCustomers, mockProducts, randomFrom, uuidFrom } from '../../../../src/stream/shop/index.ts';

test('the catalog has sixty products in eight categories, each with its own id', () => {
  expect(mockCategories).toHaveLength(8);
  expect(mockProducts).toHaveLength(60);
  expect(new Set(mockProducts.map(({ productId }) => productId)).size).toBe(60);
  const sizes = mockCategories.map(({ categoryId }) => mockProducts.filter((product) => product.categoryId === categoryId).length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
});

test('each product can be sold: a price, a lower one where it is reduced, pieces in stock', () => {
  for (const { productId, name, brand, summary, price, discountPrice, stock } of mockProducts) {
    expect(productId).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([name, brand, summary].every(Boolean)).toBe(true);
    expect(price).toBeGreaterThan(0);
    if (discountPrice !== null) expect(discountPrice).toBeLessThan(price);
    expect(stock).toBeGreaterThan(2);
  }
});

test('two hundred customers are the same every time, and no email address is real', () => {
  const customers = mockCustomers();
  expect(customers).toHaveLength(200);
  expect(mockCustomers()).toEqual(customers);
  expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(200);
  expect(new Set(customers.map(({ email }) => email)).size).toBe(200);
  for (const { email, customerId } of customers) {
    expect(email).toMatch(/^[a-z.0-9]+@example\.com$/);
    expect(customerId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('a seed gives the same UUIDs of version 4 on every machine', () => {
  const random = randomFrom(5);
  expect(uuidFrom(random)).toBe('b09516ac-c5d2-40cf-8842-637e9f88a5b5');
  for (let count = 0; count < 1_000; count += 1) {
    expect(uuidFrom(random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
