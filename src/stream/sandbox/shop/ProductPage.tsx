// One product: view, add to cart, add to wishlist, share.
import { useState } from 'react';
import { useBench } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { Picture } from './Picture.tsx';
import { Price } from './Price.tsx';
import { productOf } from './product.ts';
import { hrefOf } from './route.ts';
import { useView } from './use-view.ts';
import { useVisit } from './use-visit.ts';

export function ProductPage({ id }: { id: string }) {
  const { live, words } = useBench();
  const s = words.shop;
  const { cartId, setCart } = useVisit();
  const [confirmation, setConfirmation] = useState('');
  const [wished, setWished] = useState(false);
  const answer = useAnswer(id, () => live.sandbox.shop.product(id));
  const product = answer.value;
  useView(() => product && live.tracker.track('product_view', { product: productOf(product) }), product !== undefined);
  if (!product) return <p className="quiet">{'value' in answer ? s.notThere : s.loading}</p>;
  const about = { product: productOf(product) };
  const summary = s.summary[id];

  async function add(name: string): Promise<void> {
    live.tracker.track('add_to_cart_click', about);
    setCart(await live.sandbox.shop.addToCart(cartId, id));
    setConfirmation(s.added(name));
  }
  async function share(): Promise<void> {
    live.tracker.track('share_click', about);
    try {
      await navigator.clipboard.writeText(location.href);
      setConfirmation(s.shared);
    } catch {
      // If the browser denies clipboard access, the link is shown to be copied by hand.
      live.announce({ what: 'linked', address: location.href });
    }
  }
  function wish(): void {
    live.tracker.track('wishlist_toggle', about);
    setWished(!wished);
  }
  return (
    <article className="shop-one">
      <Picture product={product} />
      <div>
        <h2>{product.name}</h2>
        <p className="quiet">
          {product.brand} ·{' '}
          <a href={hrefOf({ page: 'category', id: product.categoryId })}>{words.read.category[product.category] ?? product.category}</a>
        </p>
        <p lang={summary === undefined ? 'en' : undefined}>{summary ?? product.summary}</p>
        <p className="shop-price">
          <Price product={product} />
        </p>
        <p className="quiet">{product.stock > 0 ? s.stock(product.stock) : s.soldOut}</p>
        <p className="sandbox-row">
          <button type="button" className="button is-next" disabled={product.stock === 0} onClick={() => live.attempt(add(product.name))}>
            {s.add}
          </button>
          <button type="button" className="button" onClick={wish}>
            {wished ? `♥ ${s.unwish}` : `♡ ${s.wish}`}
          </button>
          <button type="button" className="button" onClick={share}>
            {s.share}
          </button>
        </p>
        <p role="status">
          {confirmation && (
            <>
              {confirmation}. <a href={hrefOf({ page: 'cart' })}>{s.cart}</a>
            </>
          )}
        </p>
      </div>
    </article>
  );
}
