// Categories and products of the shop.
import { asc, eq } from 'drizzle-orm';
import { categories, products } from './schema.js';
/** In the order of the navigation. */
export const listCategories = (database) => database.select({ categoryId: categories.categoryId, name: categories.name }).from(categories).orderBy(asc(categories.place));
const select = (database, where) => database
    .select({
    productId: products.productId,
    categoryId: products.categoryId,
    category: categories.name,
    name: products.name,
    brand: products.brand,
    summary: products.summary,
    price: products.price,
    discountPrice: products.discountPrice,
    stock: products.stock,
})
    .from(products)
    .innerJoin(categories, eq(categories.categoryId, products.categoryId))
    .where(where)
    .orderBy(asc(categories.place), asc(products.name));
/** All products, or those of one category; by category and name. */
export const listProducts = (database, categoryId) => select(database, categoryId === undefined ? undefined : eq(products.categoryId, categoryId));
/** `undefined` if no product has that id. */
export const findProduct = async (database, productId) => (await select(database, eq(products.productId, productId)))[0];
