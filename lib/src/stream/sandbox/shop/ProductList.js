import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { useBench } from '../app/use-live.js';
import { Picture } from './Picture.js';
import { Price } from './Price.js';
import { hrefOf } from './route.js';
export function ProductList({ products }) {
    const { words } = useBench();
    if (!products)
        return _jsx("p", { className: "quiet", children: words.shop.loading });
    return (_jsx("ul", { className: "shop-list plain", children: products.map((product) => (_jsx("li", { children: _jsxs("a", { href: hrefOf({ page: 'product', id: product.productId }), children: [_jsx(Picture, { product: product }), _jsx("span", { className: "shop-product", children: product.name }), _jsx("span", { className: "quiet", children: product.brand }), _jsx(Price, { product: product })] }) }, product.productId))) }));
}
