import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// The shop's home: a welcome and featured products.
import { useBench } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { ProductList } from './ProductList.js';
import { useView } from './use-view.js';
const OFFERS = 8;
export function Home() {
    const { live, words } = useBench();
    const { value } = useAnswer('products', () => live.sandbox.shop.products());
    useView(() => live.tracker.track('home_view'));
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: words.shop.welcome }), _jsx("p", { className: "quiet", children: words.shop.welcomeText }), _jsx("h3", { children: words.shop.offers }), _jsx(ProductList, { products: value?.filter(({ discountPrice }) => discountPrice !== null).slice(0, OFFERS) })] }));
}
