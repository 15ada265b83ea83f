// What was bought, at the price at that time.
import { index, integer, numeric, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { products } from './catalog.ts';
import { customers } from './customers.ts';
import { shop } from './shop.ts';

export const orders = shop.table(
  'orders',
  {
    orderId: uuid('order_id').primaryKey(),
    /** Absent for a guest. */
    customerId: uuid('customer_id').references(() => customers.customerId),
    placedAt: timestamp('placed_at', { withTimezone: true }).notNull(),
    /** US dollars: the sum of its lines. */
    total: numeric('total', { precision: 12, scale: 2, mode: 'number' }).notNull(),
  },
  (table) => [index('orders_customer').on(table.customerId)],
);

export const orderLines = shop.table(
  'order_lines',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => orders.orderId, { onDelete: 'cascade' }),
    productId: text('product_id')
      .notNull()
      .references(() => products.productId),
    quantity: integer('quantity').notNull(),
    /** US dollars per piece, as paid. */
    unitPrice: numeric('unit_price', { precision: 10, scale: 2, mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ name: 'order_lines_key', columns: [table.orderId, table.productId] })],
);
