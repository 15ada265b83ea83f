// One category. Its event has the category but no product.

import { useBench } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { ProductList } from './ProductList.tsx';
import { useView } from './use-view.ts';

export function Category({ id }: { id: string }) {
  const { live, words } = useBench();
  const { value } = useAnswer(id, () => live.sandbox.shop.products(id));
  const category = value?.[0]?.category;
  useView(() => live.tracker.track('category_view', { product: { category: category ?? id } }), category !== undefined);
  if (value?.length === 0) return <p>{words.shop.notThere}</p>;
  return (
    <>
      <h2>{category === undefined ? words.shop.loading : (words.read.category[category] ?? category)}</h2>
      <ProductList products={value} />
    </>
  );
}
