// The shop's home: a welcome and featured products.

import { useBench } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { ProductList } from './ProductList.tsx';
import { useView } from './use-view.ts';

const OFFERS = 8;

export function Home() {
  const { live, words } = useBench();
  const { value } = useAnswer('products', () => live.sandbox.shop.products());
  useView(() => live.tracker.track('home_view'));
  return (
    <>
      <h2>{words.shop.welcome}</h2>
      <p className="quiet">{words.shop.welcomeText}</p>
      <h3>{words.shop.offers}</h3>
      <ProductList products={value?.filter(({ discountPrice }) => discountPrice !== null).slice(0, OFFERS)} />
    </>
  );
}
