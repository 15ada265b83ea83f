// Turns a cart into an order: stock decreases and the cart is deleted, or nothing changes.
import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { priceNow } from './cart.js';
import { cartLines, carts, orderLines, orders, products } from './schema.js';
/** Thrown within the transaction to roll it back. */
class SoldOut extends Error {
    productId;
    constructor(productId) {
        super(`${productId} is sold out`);
        this.productId = productId;
    }
}
const place = (database, { cartId, orderId, customerId, now }) => database.transaction(async (tx) => {
    // The cart itself is locked, so that it is ordered once.
    await tx.select({ cartId: carts.cartId }).from(carts).where(eq(carts.cartId, cartId)).for('update');
    // In product order, so that two orders lock their products in the same order.
    const lines = await tx
        .select({ productId: cartLines.productId, quantity: cartLines.quantity, unitPrice: priceNow })
        .from(cartLines)
        .innerJoin(products, eq(products.productId, cartLines.productId))
        .where(eq(cartLines.cartId, cartId))
        .orderBy(asc(cartLines.productId));
    if (lines.length === 0)
        return { refused: 'empty' };
    for (const { productId, quantity } of lines) {
        const taken = await tx
            .update(products)
            .set({ stock: sql `${products.stock} - ${quantity}::int` })
            .where(and(eq(products.productId, productId), gte(products.stock, quantity)))
            .returning({ stock: products.stock });
        if (taken.length === 0)
            throw new SoldOut(productId);
    }
    const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * Math.round(unitPrice * 100), 0) / 100;
    await tx.insert(orders).values({ orderId, customerId: customerId ?? null, placedAt: now, total });
    await tx.insert(orderLines).values(lines.map((line) => ({ ...line, orderId })));
    await tx.delete(carts).where(eq(carts.cartId, cartId));
    return { orderId, total };
});
/** Orders the contents of a cart at current prices. Rejected, without any change, if the cart is empty or a product has sold out. */
export async function placeOrder(database, checkout) {
    try {
        return await place(database, checkout);
    }
    catch (error) {
        if (error instanceof SoldOut)
            return { refused: 'sold-out', productId: error.productId };
        throw error;
    }
}
