// Fills an empty shop with the mock catalog and customers. A second run changes nothing.
import type { ShopDatabase } from './database.ts';
import { mockCustomers } from './mock/customers.ts';
import { mockCategories, mockProducts } from './mock/products.ts';
import { categories, customers, products } from './schema.ts';

/** All or nothing; existing rows stay unchanged, including stock. */
export const seed = (database: ShopDatabase): Promise<void> =>
  database.transaction(async (tx) => {
    await tx.insert(categories).values(mockCategories).onConflictDoNothing();
    await tx.insert(products).values(mockProducts).onConflictDoNothing();
    await tx.insert(customers).values(mockCustomers()).onConflictDoNothing();
  });
