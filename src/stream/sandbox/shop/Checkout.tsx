// Review and place the order.
import { useState } from 'react';
import { useBench } from '../app/use-live.ts';
import { CartTable } from './CartTable.tsx';
import { hrefOf } from './route.ts';
import { useView } from './use-view.ts';
import { useVisit } from './use-visit.ts';

export function Checkout() {
  const { live, words } = useBench();
  const s = words.shop;
  const { cart, cartId, customer, begin } = useVisit();
  const [refused, setRefused] = useState(false);
  const [placing, setPlacing] = useState(false);
  useView(() => live.tracker.track('checkout_start'), cart.lines.length > 0);

  async function order(): Promise<void> {
    setPlacing(true);
    const placed = await live.sandbox.shop.placeOrder(cartId, customer?.customerId).finally(() => setPlacing(false));
    if ('refused' in placed) return setRefused(true);
    live.tracker.track('checkout_complete');
    begin();
    location.hash = hrefOf({ page: 'thanks' });
  }
  if (cart.lines.length === 0) {
    return (
      <p>
        {s.empty} <a href="#/">{s.browse}</a>
      </p>
    );
  }
  return (
    <>
      <h2>{s.checkout}</h2>
      <CartTable cart={cart} />
      <p className="quiet">
        {customer ? s.signedInAs(customer.name) : s.guest} {s.delivery}
      </p>
      {refused && <p role="alert">{s.refusedSoldOut}</p>}
      <button type="button" className="button is-next" disabled={placing} onClick={() => live.attempt(order())}>
        {s.order}
      </button>
    </>
  );
}
