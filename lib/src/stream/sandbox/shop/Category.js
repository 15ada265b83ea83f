import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// One category. Its event has the category but no product.
import { useBench } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { ProductList } from './ProductList.js';
import { useView } from './use-view.js';
export function Category({ id }) {
    const { live, words } = useBench();
    const { value } = useAnswer(id, () => live.sandbox.shop.products(id));
    const category = value?.[0]?.category;
    useView(() => live.tracker.track('category_view', { product: { category: category ?? id } }), category !== undefined);
    if (value?.length === 0)
        return _jsx("p", { children: words.shop.notThere });
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: category === undefined ? words.shop.loading : (words.read.category[category] ?? category) }), _jsx(ProductList, { products: value })] }));
}
