// The cart.
import { useBench } from '../app/use-live.ts';
import { CartTable } from './CartTable.tsx';
import { productOf } from './product.ts';
import { hrefOf } from './route.ts';
import { useVisit } from './use-visit.ts';

export function CartPage() {
  const { live, words } = useBench();
  const s = words.shop;
  const { cart, cartId, setCart } = useVisit();

  async function remove(productId: string): Promise<void> {
    const product = await live.sandbox.shop.product(productId);
    live.tracker.track('remove_from_cart_click', { product: product ? productOf(product) : { id: productId } });
    setCart(await live.sandbox.shop.removeFromCart(cartId, productId));
  }
  return (
    <>
      <h2>{s.cart}</h2>
      {cart.lines.length === 0 ? (
        <p>
          {s.empty} <a href="#/">{s.browse}</a>
        </p>
      ) : (
        <>
          <CartTable cart={cart} onRemove={(productId) => live.attempt(remove(productId))} />
          <p>
            <a className="button is-next" href={hrefOf({ page: 'checkout' })}>
              {s.checkout}
            </a>
          </p>
        </>
      )}
    </>
  );
}
