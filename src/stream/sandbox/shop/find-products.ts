// The products that a search means, in the page's language and in English. Accents, đ and letter case do not count.
import { folded } from '../../shop/folded.ts';
import type { ShopProduct } from '../../shop/index.ts';

/** The page's texts: of a category by its name, of a product by its id. Missing ones are as in the catalog. */
type Texts = Record<'category' | 'summary', Readonly<Record<string, string>>>;

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Products in which some word begins like each word of `query`. Those that need only name, brand and category for it come before those
 * that need their summary; otherwise in their order. No words find nothing.
 */
export function findProducts(products: readonly ShopProduct[], query: string, texts: Texts): ShopProduct[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const holds = (parts: readonly (string | undefined)[]): boolean => {
    const words = wordsOf(parts.join(' '));
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  };
  const namesOf = ({ name, brand, category }: ShopProduct) => [name, brand, category, texts.category[category]];
  const summariesOf = ({ productId, summary }: ShopProduct) => [summary, texts.summary[productId]];
  const named = products.filter((product) => holds(namesOf(product)));
  const described = products.filter((product) => holds([...namesOf(product), ...summariesOf(product)]));
  return [...new Set([...named, ...described])];
}
