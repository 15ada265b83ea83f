// Adds to and removes from a cart.
import { and, asc, eq, sql } from 'drizzle-orm';
import { cartLines, carts, products } from './schema.js';
/** The current price of a product. */
export const priceNow = sql `coalesce(${products.discountPrice}, ${products.price})`.mapWith(Number);
/** Maximum pieces of one product in a cart. */
export const MOST_PIECES = 99;
const lineOf = (cartId, productId) => and(eq(cartLines.cartId, cartId), eq(cartLines.productId, productId));
/** Adds one piece of a product to the cart, up to MOST_PIECES; creates the cart if needed. Rejects if the product does not exist. */
export const addToCart = (database, cartId, productId, now) => database.transaction(async (tx) => {
    await tx.insert(carts).values({ cartId, createdAt: now }).onConflictDoNothing();
    await tx
        .insert(cartLines)
        .values({ cartId, productId, quantity: 1 })
        .onConflictDoUpdate({
        target: [cartLines.cartId, cartLines.productId],
        set: { quantity: sql `least(${cartLines.quantity} + 1, ${MOST_PIECES}::int)` },
    });
});
/** Removes all pieces of a product from the cart. */
export async function removeFromCart(database, cartId, productId) {
    await database.delete(cartLines).where(lineOf(cartId, productId));
}
/** The contents of a cart, by product name; empty if there is no such cart. */
export async function readCart(database, cartId) {
    const lines = await database
        .select({ productId: cartLines.productId, name: products.name, quantity: cartLines.quantity, unitPrice: priceNow })
        .from(cartLines)
        .innerJoin(products, eq(products.productId, cartLines.productId))
        .where(eq(cartLines.cartId, cartId))
        .orderBy(asc(products.name));
    const cents = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * Math.round(unitPrice * 100), 0);
    return { lines, total: cents / 100 };
}
