// The store's functions over its schema, beside the warehouse in one PostgreSQL.
import { asc } from 'drizzle-orm';
import { addToCart, findProduct, listCategories, listProducts, placeOrder, readCart, removeFromCart, } from '../../shop/index.js';
import { customers } from '../../shop/schema.js';
/** `flush` makes the writes durable. */
export const shopDesk = (database, flush) => ({
    categories: () => listCategories(database),
    products: (categoryId) => listProducts(database, categoryId),
    product: (productId) => findProduct(database, productId),
    customers: (limit) => database
        .select({ customerId: customers.customerId, name: customers.name, email: customers.email, city: customers.city })
        .from(customers)
        .orderBy(asc(customers.name), asc(customers.customerId))
        .limit(limit),
    cart: (cartId) => readCart(database, cartId),
    async addToCart(cartId, productId) {
        await addToCart(database, cartId, productId, new Date());
        await flush();
        return await readCart(database, cartId);
    },
    async removeFromCart(cartId, productId) {
        await removeFromCart(database, cartId, productId);
        await flush();
        return await readCart(database, cartId);
    },
    async placeOrder(cartId, customerId) {
        const placed = await placeOrder(database, { cartId, orderId: crypto.randomUUID(), customerId, now: new Date() });
        await flush();
        return placed;
    },
});
