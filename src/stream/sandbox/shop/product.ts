// Converts a product of the store's tables to the event contract's form.
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
