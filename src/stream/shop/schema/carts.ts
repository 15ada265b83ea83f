// What a visitor intends to buy. A cart belongs to a visitor; the checkout adds the customer.
import { integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { products } from './catalog.ts';
import { shop } from './shop.ts';

export const carts = shop.table('carts', {
  /** Created by the visitor's browser. */
  cartId: uuid('cart_id').primaryKey(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});

export const cartLines = shop.table(
  'cart_lines',
  {
    cartId: uuid('cart_id')
      .notNull()
      .references(() => carts.cartId, { onDelete: 'cascade' }),
    productId: text('product_id')
      .notNull()
      .references(() => products.productId),
    /** Pieces, at least 1. */
    quantity: integer('quantity').notNull(),
  },
  (table) => [primaryKey({ name: 'cart_lines_key', columns: [table.cartId, table.productId] })],
);
