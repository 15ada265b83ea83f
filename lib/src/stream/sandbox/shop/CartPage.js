import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// The cart.
import { useBench } from '../app/use-live.js';
import { CartTable } from './CartTable.js';
import { productOf } from './product.js';
import { hrefOf } from './route.js';
import { useVisit } from './use-visit.js';
export function CartPage() {
    const { live, words } = useBench();
    const s = words.shop;
    const { cart, cartId, setCart } = useVisit();
    async function remove(productId) {
        const product = await live.sandbox.shop.product(productId);
        live.tracker.track('remove_from_cart_click', { product: product ? productOf(product) : { id: productId } });
        setCart(await live.sandbox.shop.removeFromCart(cartId, productId));
    }
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: s.cart }), cart.lines.length === 0 ? (_jsxs("p", { children: [s.empty, " ", _jsx("a", { href: "#/", children: s.browse })] })) : (_jsxs(_Fragment, { children: [_jsx(CartTable, { cart: cart, onRemove: (productId) => live.attempt(remove(productId)) }), _jsx("p", { children: _jsx("a", { className: "button is-next", href: hrefOf({ page: 'checkout' }), children: s.checkout }) })] }))] }));
}
