// What trackers would post: generated visits, each event with unique ids, so that the database can count what arrived.
import { traffic } from '../../src/stream/pipeline/traffic.ts';
import { mockProducts, randomFrom, uuidFrom } from '../../src/stream/shop/index.ts';

const products = mockProducts.map(({ productId, name, brand, categoryId, price, discountPrice = null }) => ({
  ...{ id: productId, name, brand, category: categoryId, price, discountPrice },
  urlPath: `/products/${productId}`,
}));

const DAY = 86_400_000;

/** So many bodies of `size` events: one event bare, as the reference client posts it; several in an envelope. */
export function bodiesOf(count: number, size: number, seed: number): string[] {
  const random = randomFrom(seed);
  const events = traffic({ random, ids: () => uuidFrom(random), products, start: Date.now() - 7 * DAY, span: 6 * DAY });
  const sentTime = new Date().toISOString();
  return Array.from({ length: count }, () => {
    if (size === 1) return JSON.stringify(events.next().value);
    return JSON.stringify({ sentTime, events: Array.from({ length: size }, () => events.next().value) });
  });
}
