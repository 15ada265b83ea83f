import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// The shop's header: name, search, sign-in, cart, categories.
import { useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { hrefOf } from './route.js';
import { useVisit } from './use-visit.js';
export function ShopHead() {
    const { live, words } = useBench();
    const { shop: s } = words;
    const { customer, cart, signOut } = useVisit();
    const atAws = usePart(({ target }) => target === 'aws');
    const user = usePart((state) => state.user);
    const visitor = atAws ? user?.email : customer?.name;
    const leave = () => (atAws ? void live.session.signOut() : signOut());
    const [sought, setSought] = useState('');
    const { value: categories = [] } = useAnswer('categories', () => live.sandbox.shop.categories());
    const pieces = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    function search(event) {
        event.preventDefault();
        location.hash = hrefOf({ page: 'search', words: sought });
    }
    return (_jsxs("header", { className: "shop-head", children: [_jsx("p", { className: "shop-name", children: _jsx("a", { href: "#/", children: s.name }) }), _jsx("search", { children: _jsxs("form", { className: "shop-search", onSubmit: search, children: [_jsx("input", { type: "search", "aria-label": s.search, placeholder: s.search, value: sought, onChange: ({ target }) => setSought(target.value) }), _jsx("button", { type: "submit", className: "button", "aria-label": s.find, children: _jsx("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", children: _jsx("path", { d: "M7 2a5 5 0 1 0 .1 0M10.600 10.600 14 14" }) }) })] }) }), _jsxs("p", { className: "shop-visitor", children: [visitor ? (_jsxs(_Fragment, { children: [_jsx("span", { children: visitor }), ' ', _jsx("button", { type: "button", className: "button is-plain", onClick: leave, children: s.signOut })] })) : (_jsx("a", { href: hrefOf({ page: 'sign-in' }), children: s.signIn })), ' ', _jsxs("a", { href: hrefOf({ page: 'cart' }), "aria-label": s.inCart(pieces), className: "shop-cart", children: [s.cart, " ", _jsx("b", { className: "fig", children: pieces })] })] }), _jsx("nav", { className: "shop-categories", "aria-label": s.categories, children: categories.map(({ categoryId, name }) => (_jsx("a", { href: hrefOf({ page: 'category', id: categoryId }), children: words.read.category[name] ?? name }, categoryId))) })] }));
}
