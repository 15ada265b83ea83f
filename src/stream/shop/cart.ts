// Adds to and removes from a cart.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ShopDatabase } from './database.ts';
import { cartLines, carts, products } from './schema.ts';

export interface CartLine {
  productId: string;
  name: string;
  quantity: number;
  /** US dollars a piece, as it costs now. */
  unitPrice: number;
}

export interface Cart {
  lines: CartLine[];
  /** US dollars. */
  total: number;
}

/** The current price of a product. */
export const priceNow = sql<number>`coalesce(${products.discountPrice}, ${products.price})`.mapWith(Number);

/** Maximum pieces of one product in a cart. */
export const MOST_PIECES = 99;

const lineOf = (cartId: string, productId: string) => and(eq(cartLines.cartId, cartId), eq(cartLines.productId, productId));

/** Adds one piece of a product to the cart, up to MOST_PIECES; creates the cart if needed. Rejects if the product does not exist. */
export const addToCart = (database: ShopDatabase, cartId: string, productId: string, now: Date): Promise<void> =>
  database.transaction(async (tx) => {
    await tx.insert(carts).values({ cartId, createdAt: now }).onConflictDoNothing();
    await tx
      .insert(cartLines)
      .values({ cartId, productId, quantity: 1 })
      .onConflictDoUpdate({
        target: [cartLines.cartId, cartLines.productId],
        set: { quantity: sql`least(${cartLines.quantity} + 1, ${MOST_PIECES}::int)` },
      });
  });

/** Removes all pieces of a product from the cart. */
export async function removeFromCart(database: ShopDatabase, cartId: string, productId: string): Promise<void> {
  await database.delete(cartLines).where(lineOf(cartId, productId));
}

/** The contents of a cart, by product name; empty if there is no such cart. */
export async function readCart(database: ShopDatabase, cartId: string): Promise<Cart> {
  const lines = await database
    .select({ productId: cartLines.productId, name: products.name, quantity: cartLines.quantity, unitPrice: priceNow })
    .from(cartLines)
    .innerJoin(products, eq(products.productId, cartLines.productId))
    .where(eq(cartLines.cartId, cartId))
    .orderBy(asc(products.name));
  const cents = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * Math.round(unitPrice * 100), 0);
  return { lines, total: cents / 100 };
}
