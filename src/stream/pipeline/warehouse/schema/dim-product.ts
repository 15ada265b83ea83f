// Products as the events showed them. A new price or name is a new row, so that an old event keeps what its visitor saw.
import { numeric, type PgColumnBuilderBase, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Product } from '../../../events/index.ts';

/** A product's fields of the contract by their names there, except its id: only here a key is next to it. */
type StoredField = Exclude<keyof Product, 'id'> | 'productId';

/** A field of the contract without a column does not compile; a test names the column that the SQL lacks. Rows are made from this list. */
const columns = {
  /** MD5 of the other columns, as a UUID: the same product on every warehouse. */
  productKey: uuid('product_key').primaryKey(),
  productId: text('product_id'),
  name: text('name'),
  category: text('category'),
  brand: text('brand'),
  urlPath: text('url_path'),
  price: numeric('price', { precision: 20, scale: 4 }),
  discountPrice: numeric('discount_price', { precision: 20, scale: 4 }),
} satisfies Record<StoredField | 'productKey', PgColumnBuilderBase>;

export const dimProduct = pgTable('dim_product', columns);
