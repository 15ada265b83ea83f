import { jsx as _jsx, jsxs as _jsxs } from "react/jsx-runtime";
import { useBench } from '../app/use-live.js';
import { money } from './money.js';
export function Price({ product: { price, discountPrice } }) {
    const { words, language } = useBench();
    if (discountPrice === null)
        return _jsx("span", { className: "fig", children: money(price, language) });
    return (_jsxs("span", { className: "fig", children: [_jsx("b", { children: money(discountPrice, language) }), " ", _jsx("span", { className: "hidden", children: words.shop.was }), ' ', _jsx("s", { className: "quiet", children: money(price, language) })] }));
}
