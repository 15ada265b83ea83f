// Customer and cart, stored in this browser, so that a reload loses neither.
import { createContext, use, useEffect, useState } from 'react';
import { useBench, usePart } from '../app/use-live.js';
import { readText, storeText } from '../kit/local-text.js';
import { keepCustomer, keptCustomer } from './customer.js';
export const VisitContext = createContext(undefined);
export function useVisit() {
    const visit = use(VisitContext);
    if (!visit)
        throw new Error('A part of the shop is rendered outside it.');
    return visit;
}
const emptyCart = { lines: [], total: 0 };
/** The visit as state, provided to all components of the shop. */
export function useVisitState() {
    const { live, prefix } = useBench();
    const [customer, setCustomer] = useState(() => keptCustomer(prefix));
    const [cartId, setCartId] = useState(() => readText(`${prefix}:cart`) ?? crypto.randomUUID());
    const [cart, setCart] = useState(emptyCart);
    const resets = usePart((state) => state.resets);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a reset empties the cart elsewhere.
    useEffect(() => {
        storeText(`${prefix}:cart`, cartId);
        live.sandbox.shop.cart(cartId).then(setCart, () => { });
    }, [live, prefix, cartId, resets]);
    return {
        customer,
        cartId,
        cart,
        setCart,
        signIn(next) {
            live.tracker.identify(next.customerId);
            live.tracker.track('login_success');
            keepCustomer(prefix, next);
            setCustomer(next);
        },
        signOut() {
            live.tracker.track('logout');
            live.tracker.reset();
            keepCustomer(prefix, undefined);
            setCustomer(undefined);
        },
        begin() {
            setCart(emptyCart);
            setCartId(crypto.randomUUID());
        },
    };
}
