// The shop's models, in a schema apart from the warehouse's, even if both share a database. The SQL that creates them is in migrations; a test
// checks that both are equal.
import { index, integer, numeric, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
export const shop = pgSchema('shop');
/** Invented; their addresses are at example.com. */
export const customers = shop.table('customers', {
    /** The Cognito `sub`, if sign-in uses Cognito. */
    customerId: uuid('customer_id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull().unique('customers_email'),
    city: text('city').notNull(),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
});
export const categories = shop.table('categories', {
    categoryId: text('category_id').primaryKey(),
    name: text('name').notNull().unique('categories_name'),
    /** Position in the navigation, from 1. */
    place: integer('place').notNull(),
});
export const products = shop.table('products', {
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
}, (table) => [index('products_category').on(table.categoryId)]);
/** What a visitor intends to buy. A cart belongs to a visitor; the checkout adds the customer. */
export const carts = shop.table('carts', {
    /** Created by the visitor's browser. */
    cartId: uuid('cart_id').primaryKey(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});
export const cartLines = shop.table('cart_lines', {
    cartId: uuid('cart_id')
        .notNull()
        .references(() => carts.cartId, { onDelete: 'cascade' }),
    productId: text('product_id')
        .notNull()
        .references(() => products.productId),
    /** Pieces, at least 1. */
    quantity: integer('quantity').notNull(),
}, (table) => [primaryKey({ name: 'cart_lines_key', columns: [table.cartId, table.productId] })]);
/** What was bought, at the price at that time. */
export const orders = shop.table('orders', {
    orderId: uuid('order_id').primaryKey(),
    /** Absent for a guest. */
    customerId: uuid('customer_id').references(() => customers.customerId),
    placedAt: timestamp('placed_at', { withTimezone: true }).notNull(),
    /** US dollars: the sum of its lines. */
    total: numeric('total', { precision: 12, scale: 2, mode: 'number' }).notNull(),
}, (table) => [index('orders_customer').on(table.customerId)]);
export const orderLines = shop.table('order_lines', {
    orderId: uuid('order_id')
        .notNull()
        .references(() => orders.orderId, { onDelete: 'cascade' }),
    productId: text('product_id')
        .notNull()
        .references(() => products.productId),
    quantity: integer('quantity').notNull(),
    /** US dollars per piece, as paid. */
    unitPrice: numeric('unit_price', { precision: 10, scale: 2, mode: 'number' }).notNull(),
}, (table) => [primaryKey({ name: 'order_lines_key', columns: [table.orderId, table.productId] })]);
