import { jsx as _jsx, jsxs as _jsxs, Fragment as _Fragment } from "react/jsx-runtime";
// Review and place the order.
import { useState } from 'react';
import { useBench } from '../app/use-live.js';
import { CartTable } from './CartTable.js';
import { hrefOf } from './route.js';
import { useView } from './use-view.js';
import { useVisit } from './use-visit.js';
export function Checkout() {
    const { live, words } = useBench();
    const s = words.shop;
    const { cart, cartId, customer, begin } = useVisit();
    const [refused, setRefused] = useState(false);
    const [placing, setPlacing] = useState(false);
    useView(() => live.tracker.track('checkout_start'), cart.lines.length > 0);
    async function order() {
        setPlacing(true);
        const placed = await live.sandbox.shop.placeOrder(cartId, customer?.customerId).finally(() => setPlacing(false));
        if ('refused' in placed)
            return setRefused(true);
        live.tracker.track('checkout_complete');
        begin();
        location.hash = hrefOf({ page: 'thanks' });
    }
    if (cart.lines.length === 0) {
        return (_jsxs("p", { children: [s.empty, " ", _jsx("a", { href: "#/", children: s.browse })] }));
    }
    return (_jsxs(_Fragment, { children: [_jsx("h2", { children: s.checkout }), _jsx(CartTable, { cart: cart }), _jsxs("p", { className: "quiet", children: [customer ? s.signedInAs(customer.name) : s.guest, " ", s.delivery] }), refused && _jsx("p", { role: "alert", children: s.refusedSoldOut }), _jsx("button", { type: "button", className: "button is-next", disabled: placing, onClick: () => live.attempt(order()), children: s.order })] }));
}
