// Customer and cart, stored in this browser, so that a reload loses neither.
import { createContext, use, useEffect, useState } from 'react';
import type { Customer } from '../../runtimes/browser/client.ts';
import type { Cart } from '../../shop/index.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { keepCart, keepCustomer, keptCart, keptCustomer, watchCustomer } from './customer.ts';

export interface Visit {
  customer: Customer | undefined;
  cartId: string;
  cart: Cart;
  setCart: (cart: Cart) => void;
  signIn: (customer: Customer) => void;
  signOut: () => void;
  /** A new cart, after an order. */
  begin: () => void;
}

export const VisitContext = createContext<Visit | undefined>(undefined);

export function useVisit(): Visit {
  const visit = use(VisitContext);
  if (!visit) throw new Error('A part of the shop is rendered outside it.');
  return visit;
}

const emptyCart: Cart = { lines: [], total: 0 };

/** The visit as state, provided to all components of the shop. */
export function useVisitState(): Visit {
  const { live, prefix } = useBench();
  const [customer, setCustomer] = useState(() => keptCustomer(prefix));
  const [cartId, setCartId] = useState(() => keptCart(prefix) ?? crypto.randomUUID());
  const [cart, setCart] = useState(emptyCart);
  /** Counts the times at which another tab may have changed the cart. */
  const [looks, setLooks] = useState(0);
  const resets = usePart((state) => state.resets);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a reset and other tabs change the cart elsewhere.
  useEffect(() => {
    keepCart(prefix, cartId);
    live.sandbox.shop.cart(cartId).then(setCart, () => {});
  }, [live, prefix, cartId, resets, looks]);

  useEffect(
    () =>
      watchCustomer(prefix, (next, nextCart) => {
        setCustomer(next);
        if (nextCart) setCartId(nextCart);
        setLooks((count) => count + 1);
        live.session.follow();
      }),
    [live, prefix],
  );

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
