// The price of a product, and its previous price.
import type { ShopProduct } from '../../shop/index.ts';
import { useBench } from '../app/use-live.ts';
import { money } from './money.ts';

export function Price({ product: { price, discountPrice } }: { product: Pick<ShopProduct, 'price' | 'discountPrice'> }) {
  const { words, language } = useBench();
  if (discountPrice === null) return <span className="fig">{money(price, language)}</span>;
  return (
    <span className="fig">
      <b>{money(discountPrice, language)}</b> <span className="hidden">{words.shop.was}</span>{' '}
      <s className="quiet">{money(price, language)}</s>
    </span>
  );
}
