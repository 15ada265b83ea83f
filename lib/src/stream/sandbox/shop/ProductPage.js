import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// One product: view, add to cart, add to wishlist, share.
import { useState } from 'react';
import { useBench } from '../app/use-live.js';
import { useAnswer } from '../kit/use-answer.js';
import { Picture } from './Picture.js';
import { Price } from './Price.js';
import { productOf } from './product.js';
import { hrefOf } from './route.js';
import { useView } from './use-view.js';
import { useVisit } from './use-visit.js';
export function ProductPage({ id }) {
    const { live, words } = useBench();
    const s = words.shop;
    const { cartId, setCart } = useVisit();
    const [confirmation, setConfirmation] = useState('');
    const [wished, setWished] = useState(false);
    const answer = useAnswer(id, () => live.sandbox.shop.product(id));
    const product = answer.value;
    useView(() => product && live.tracker.track('product_view', { product: productOf(product) }), product !== undefined);
    if (!product)
        return _jsx("p", { className: "quiet", children: 'value' in answer ? s.notThere : s.loading });
    const about = { product: productOf(product) };
    const summary = s.summary[id];
    async function add(name) {
        live.tracker.track('add_to_cart_click', about);
        setCart(await live.sandbox.shop.addToCart(cartId, id));
        setConfirmation(s.added(name));
    }
    async function share() {
        live.tracker.track('share_click', about);
        try {
            await navigator.clipboard.writeText(location.href);
            setConfirmation(s.shared);
        }
        catch {
            // If the browser denies clipboard access, the link is shown to be copied by hand.
            live.announce({ what: 'linked', address: location.href });
        }
    }
    function wish() {
        live.tracker.track('wishlist_toggle', about);
        setWished(!wished);
    }
    return (_jsxs("article", { className: "shop-one", children: [_jsx(Picture, { product: product }), _jsxs("div", { children: [_jsx("h2", { children: product.name }), _jsxs("p", { className: "quiet", children: [product.brand, " \u00B7", ' ', _jsx("a", { href: hrefOf({ page: 'category', id: product.categoryId }), children: words.read.category[product.category] ?? product.category })] }), _jsx("p", { lang: summary === undefined ? 'en' : undefined, children: summary ?? product.summary }), _jsx("p", { className: "shop-price", children: _jsx(Price, { product: product }) }), _jsx("p", { className: "quiet", children: product.stock > 0 ? s.stock(product.stock) : s.soldOut }), _jsxs("p", { className: "sandbox-row", children: [_jsx("button", { type: "button", className: "button is-next", disabled: product.stock === 0, onClick: () => live.attempt(add(product.name)), children: s.add }), _jsx("button", { type: "button", className: "button", onClick: wish, children: wished ? `♥ ${s.unwish}` : `♡ ${s.wish}` }), _jsx("button", { type: "button", className: "button", onClick: share, children: s.share })] }), _jsx("p", { role: "status", children: confirmation && (_jsxs(_Fragment, { children: [confirmation, ". ", _jsx("a", { href: hrefOf({ page: 'cart' }), children: s.cart })] })) })] })] }));
}
