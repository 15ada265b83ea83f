// The products that a search means, in the page's language and in English. Accents, đ and letter case do not count.
import { folded } from '../../shop/folded.js';
const wordsOf = (text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/**
 * Products in which some word begins like each word of `query`. Those that need only name, brand and category for it come before those
 * that need their summary; otherwise in their order. No words find nothing.
 */
export function findProducts(products, query, texts) {
    const typed = wordsOf(query);
    if (typed.length === 0)
        return [];
    const holds = (parts) => {
        const words = wordsOf(parts.join(' '));
        return typed.every((start) => words.some((word) => word.startsWith(start)));
    };
    const namesOf = ({ name, brand, category }) => [name, brand, category, texts.category[category]];
    const summariesOf = ({ productId, summary }) => [summary, texts.summary[productId]];
    const named = products.filter((product) => holds(namesOf(product)));
    const described = products.filter((product) => holds([...namesOf(product), ...summariesOf(product)]));
    return [...new Set([...named, ...described])];
}
