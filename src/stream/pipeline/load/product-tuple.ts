// What makes one row of dim_product.
import type { ValidEvent } from '../stages.ts';

/** In the order of the table's columns: id, name, category, brand, URL path, price, discount price. */
export type ProductTuple = [string | null, string | null, string | null, string | null, string | null, number | null, number | null];

/** The product of an event; `undefined` if it shows none. On a category page the reference client puts the category's id into `product.id`, so it is ignored. */
export function productTuple({ eventName, product }: ValidEvent): ProductTuple | undefined {
  if (!product) return undefined;
  const { id, name, category, brand, urlPath, price, discountPrice } = product;
  const tuple: ProductTuple = [
    (eventName === 'category_view' ? null : id) ?? null,
    name ?? null,
    category ?? null,
    brand ?? null,
    urlPath ?? null,
    price ?? null,
    discountPrice ?? null,
  ];
  return tuple.some((part) => part !== null) ? tuple : undefined;
}
