// A product of the store's tables as the event contract speaks of it.
import type { Product } from '../../events/index.ts';
import type { ShopProduct } from '../../shop/index.ts';

export const productOf = ({ productId, name, category, brand, price, discountPrice }: ShopProduct): Product => ({
  id: productId,
  name,
  category,
  brand,
  urlPath: `/product/${productId}`,
  price,
  discountPrice,
});
