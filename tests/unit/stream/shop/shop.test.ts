// The store on a real PostgreSQL: browsing, filling a cart, ordering.
import { randomUUID } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { eq } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, migrate } from '../../../../src/stream/pipeline/index.ts';
import {
  addToCart,
  findProduct,
  listCategories,
  listProducts,
  mockCustomers,
  placeOrder,
  readCart,
  removeFromCart,
  type ShopDatabase,
  seed,
} from '../../../../src/stream/shop/index.ts';
import * as models from '../../../../src/stream/shop/schema.ts';
import { shopMigrations } from '../../../contract/migrations.ts';
import { openPglite } from '../../../open-pglite.ts';
import { databaseShape, modelShape } from '../pipeline/warehouse/same-schema.ts';

let pglite: PGlite;
let shop: ShopDatabase;
const now = new Date('2025-11-07T09:00:00Z');

beforeAll(async () => {
  pglite = await openPglite();
  shop = drizzle(pglite);
  await migrate(shop as Database, 'shop', shopMigrations());
  await seed(shop);
});
afterAll(() => pglite.close());

const stockOf = async (productId: string): Promise<number | undefined> => (await findProduct(shop, productId))?.stock;

/** A cart with so many pieces of each product. */
async function cartWith(pieces: Record<string, number>): Promise<string> {
  const cartId = randomUUID();
  for (const [productId, quantity] of Object.entries(pieces)) {
    for (let piece = 0; piece < quantity; piece += 1) await addToCart(shop, cartId, productId, now);
  }
  return cartId;
}

test.each(
  Object.values(models)
    .filter((model) => model instanceof PgTable)
    .map((model) => [getTableConfig(model).name, model] as const),
)('the model of %s and its SQL say the same', async (_name, model) => {
  expect(await databaseShape(pglite, model)).toEqual(modelShape(model));
});

test('seeding again changes nothing, including the stock', async () => {
  await shop.update(models.products).set({ stock: 1 }).where(eq(models.products.productId, 'pebble'));
  await seed(shop);
  expect(await stockOf('pebble')).toBe(1);
  expect(await listProducts(shop)).toHaveLength(60);
});

test('a visitor finds products by category and by id', async () => {
  expect((await listCategories(shop)).map(({ name }) => name)[0]).toBe('Laptops');
  expect((await listProducts(shop, 'mice')).every(({ category }) => category === 'Mice and pointers')).toBe(true);
  expect(await findProduct(shop, 'deck-65')).toMatchObject({ name: 'Deck 65', price: 89, discountPrice: null });
  expect(await findProduct(shop, "' or true --")).toBeUndefined();
});

test('a cart counts pieces at today’s price, without removed products', async () => {
  const cartId = await cartWith({ 'deck-87': 2, 'card-256-gb': 1 });
  expect(await readCart(shop, cartId)).toEqual({
    lines: [
      { productId: 'card-256-gb', name: 'Card 256 GB', quantity: 1, unitPrice: 39 },
      { productId: 'deck-87', name: 'Deck 87', quantity: 2, unitPrice: 99 },
    ],
    total: 237,
  });
  await removeFromCart(shop, cartId, 'deck-87');
  expect((await readCart(shop, cartId)).total).toBe(39);
  await expect(addToCart(shop, cartId, 'no-such-thing', now)).rejects.toThrow();
  expect(await readCart(shop, randomUUID())).toEqual({ lines: [], total: 0 });
});

test('an order takes from the stock, keeps the prices paid and empties the cart', async () => {
  const [customer] = mockCustomers();
  const before = (await stockOf('deck-104')) ?? 0;
  const cartId = await cartWith({ 'deck-104': 2 });
  const orderId = randomUUID();
  expect(await placeOrder(shop, { cartId, orderId, customerId: customer?.customerId, now })).toEqual({ orderId, total: 238 });
  expect(await stockOf('deck-104')).toBe(before - 2);
  expect((await readCart(shop, cartId)).lines).toEqual([]);
  const lines = await shop.select().from(models.orderLines).where(eq(models.orderLines.orderId, orderId));
  expect(lines).toEqual([{ orderId, productId: 'deck-104', quantity: 2, unitPrice: 119 }]);
  expect(await placeOrder(shop, { cartId, orderId: randomUUID(), now })).toEqual({ refused: 'empty' });
});

test('an order with one product that ran out leaves no trace', async () => {
  await shop.update(models.products).set({ stock: 1 }).where(eq(models.products.productId, 'skiff-11'));
  const before = await stockOf('compass-ball');
  const cartId = await cartWith({ 'compass-ball': 1, 'skiff-11': 2 });
  expect(await placeOrder(shop, { cartId, orderId: randomUUID(), now })).toEqual({ refused: 'sold-out', productId: 'skiff-11' });
  expect([await stockOf('compass-ball'), await stockOf('skiff-11')]).toEqual([before, 1]);
  expect((await readCart(shop, cartId)).lines).toHaveLength(2);
});
