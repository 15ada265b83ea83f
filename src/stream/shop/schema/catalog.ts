// What the shop sells.
import { index, integer, numeric, text } from 'drizzle-orm/pg-core';
import { shop } from './shop.ts';

export const categories = shop.table('categories', {
  categoryId: text('category_id').primaryKey(),
  name: text('name').notNull().unique('categories_name'),
  /** Position in the navigation, from 1. */
  place: integer('place').notNull(),
});

export const products = shop.table(
  'products',
  {
    productId: text('product_id').primaryKey(),
    categoryId: text('category_id')
      .notNull()
      .references(() => categories.categoryId),
    name: text('name').notNull(),
    brand: text('brand').notNull(),
    /** One sentence of plain text. */
    summary: text('summary').notNull(),
    /** US dollars. */
    price: numeric('price', { precision: 10, scale: 2, mode: 'number' }).notNull(),
    /** The current price, if it is lower. */
    discountPrice: numeric('discount_price', { precision: 10, scale: 2, mode: 'number' }),
    /** Pieces in stock; never below 0. */
    stock: integer('stock').notNull(),
  },
  (table) => [index('products_category').on(table.categoryId)],
);
