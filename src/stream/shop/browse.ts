// Categories and products of the shop.
import { asc, eq, type SQL } from 'drizzle-orm';
import type { ShopDatabase } from './database.ts';
import { categories, products } from './schema.ts';

export interface Category {
  categoryId: string;
  name: string;
}

export interface ShopProduct {
  productId: string;
  categoryId: string;
  /** The category's name. */
  category: string;
  name: string;
  brand: string;
  summary: string;
  /** US dollars. */
  price: number;
  discountPrice: number | null;
  stock: number;
}

/** In the order of the navigation. */
export const listCategories = (database: ShopDatabase): Promise<Category[]> =>
  database.select({ categoryId: categories.categoryId, name: categories.name }).from(categories).orderBy(asc(categories.place));

const select = (database: ShopDatabase, where?: SQL): Promise<ShopProduct[]> =>
  database
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
export const listProducts = (database: ShopDatabase, categoryId?: string): Promise<ShopProduct[]> =>
  select(database, categoryId === undefined ? undefined : eq(products.categoryId, categoryId));

/** `undefined` if no product has that id. */
export const findProduct = async (database: ShopDatabase, productId: string): Promise<ShopProduct | undefined> =>
  (await select(database, eq(products.productId, productId)))[0];
