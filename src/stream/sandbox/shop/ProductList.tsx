// A list of products.
import type { ShopProduct } from '../../shop/index.ts';
import { useBench } from '../app/use-live.ts';
import { Picture } from './Picture.tsx';
import { Price } from './Price.tsx';
import { hrefOf } from './route.ts';

export function ProductList({ products }: { products: readonly ShopProduct[] | undefined }) {
  const { words } = useBench();
  if (!products) return <p className="quiet">{words.shop.loading}</p>;
  return (
    <ul className="shop-list plain">
      {products.map((product) => (
        <li key={product.productId}>
          <a href={hrefOf({ page: 'product', id: product.productId })}>
            <Picture product={product} />
            <span className="shop-product">{product.name}</span>
            <span className="quiet">{product.brand}</span>
            <Price product={product} />
          </a>
        </li>
      ))}
    </ul>
  );
}
