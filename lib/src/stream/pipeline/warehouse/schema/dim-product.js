// Products as the events showed them. A new price or name is a new row, so that an old event keeps what its visitor saw.
import { numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
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
};
export const dimProduct = pgTable('dim_product', columns);
