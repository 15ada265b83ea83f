// The shop's search results.

import { useBench } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { findProducts } from './find-products.ts';
import { ProductList } from './ProductList.tsx';

export function Search({ words: sought }: { words: string }) {
  const { live, words } = useBench();
  const { value } = useAnswer('products', () => live.sandbox.shop.products());
  const found = value && findProducts(value, sought, { category: words.read.category, summary: words.shop.summary });
  return (
    <>
      <h2>{found ? words.shop.found(found.length, sought) : words.shop.loading}</h2>
      <ProductList products={found} />
    </>
  );
}
