import { mockCustomers } from './mock/customers.js';
import { mockCategories, mockProducts } from './mock/products.js';
import { categories, customers, products } from './schema.js';
/** All or nothing; existing rows stay unchanged, including stock. */
export const seed = (database) => database.transaction(async (tx) => {
    await tx.insert(categories).values(mockCategories).onConflictDoNothing();
    await tx.insert(products).values(mockProducts).onConflictDoNothing();
    await tx.insert(customers).values(mockCustomers()).onConflictDoNothing();
});
