// Filling and emptying a cart.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ShopDatabase } from './database.ts';
import { cartLines, carts, products } from './schema/index.ts';

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

/** What a product costs now. */
export const priceNow = sql<number>`coalesce(${products.discountPrice}, ${products.price})`.mapWith(Number);

/** Pieces of one product in a cart, at most: beyond it somebody holds down a button. */
export const MOST_PIECES = 99;

const lineOf = (cartId: string, productId: string) => and(eq(cartLines.cartId, cartId), eq(cartLines.productId, productId));

/** Puts one more piece of a product into the cart, up to MOST_PIECES; makes the cart when it is not there. Rejects when there is no such product. */
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

/** Takes a product out of the cart, all pieces of it. */
export async function removeFromCart(database: ShopDatabase, cartId: string, productId: string): Promise<void> {
  await database.delete(cartLines).where(lineOf(cartId, productId));
}

/** What is in a cart, by product name; empty when there is no such cart. */
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
