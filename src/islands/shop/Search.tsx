// The shop's search results.
import { useAnswer } from '../sandbox/use-answer.ts';
import { useBench } from '../sandbox/use-live.ts';
import { ProductList } from './ProductList.tsx';

export function Search({ words: sought }: { words: string }) {
  const { live, words } = useBench();
  const { value } = useAnswer(sought, () => live.sandbox.shop.search(sought));
  return (
    <>
      <h2>{value ? words.shop.found(value.length, sought) : words.shop.loading}</h2>
      <ProductList products={value} />
    </>
  );
}
