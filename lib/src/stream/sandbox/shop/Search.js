import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// The shop's search results.
import { useBench } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { findProducts } from './find-products.js';
import { ProductList } from './ProductList.js';
export function Search({ words: sought }) {
    const { live, words } = useBench();
    const { value } = useAnswer('products', () => live.sandbox.shop.products());
    const found = value && findProducts(value, sought, { category: words.read.category, summary: words.shop.summary });
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: found ? words.shop.found(found.length, sought) : words.shop.loading }), _jsx(ProductList, { products: found })] }));
}
