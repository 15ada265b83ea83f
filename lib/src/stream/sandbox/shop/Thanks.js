import { jsx as _jsx, Fragment as _Fragment, jsxs as _jsxs } from "react/jsx-runtime";
// The confirmation of an order.
import { useBench } from '../app/use-live.js';
export function Thanks() {
    const { words } = useBench();
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: words.shop.thanks }), _jsx("p", { children: words.shop.thanksText }), _jsx("p", { children: _jsx("a", { href: "#/", children: words.shop.goOn }) })] }));
}
