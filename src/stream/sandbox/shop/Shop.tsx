// The shop: an address bar, navigation, one page. It uses the pipeline only through the tracker's public API.
import { useEffect, useRef } from 'react';
import { useBench } from '../app/use-live.ts';
import { CartPage } from './CartPage.tsx';
import { Category } from './Category.tsx';
import { Checkout } from './Checkout.tsx';
import { Home } from './Home.tsx';
import { ProductPage } from './ProductPage.tsx';
import { hrefOf, type Place } from './route.ts';
import { Search } from './Search.tsx';
import { ShopHead } from './ShopHead.tsx';
import { SignIn } from './SignIn.tsx';
import { Thanks } from './Thanks.tsx';
import { usePlace } from './use-place.ts';
import { useVisitState, VisitContext } from './use-visit.ts';

function page(place: Place) {
  switch (place.page) {
    case 'category':
      return <Category id={place.id} />;
    case 'product':
      return <ProductPage id={place.id} />;
    case 'search':
      return <Search words={place.words} />;
    case 'cart':
      return <CartPage />;
    case 'sign-in':
      return <SignIn />;
    case 'checkout':
      return <Checkout />;
    case 'thanks':
      return <Thanks />;
    case 'home':
      return <Home />;
  }
}

export function Shop() {
  const { words } = useBench();
  const place = usePlace();
  const visit = useVisitState();
  const address = hrefOf(place);
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(address);

  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    body.current?.scrollTo(0, 0);
    // On a phone the page scrolls, not the window within it.
    const frame = body.current?.parentElement;
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ behavior: 'instant' });
    // Focus the heading, so that a screen reader announces the new page.
    body.current?.focus({ preventScroll: true });
  }, [address]);

  return (
    <VisitContext value={visit}>
      <p className="shop-address fig" aria-hidden="true">
        <span>{words.shop.name}</span> /{address.slice(2)}
      </p>
      <ShopHead />
      {/* The key remounts the page, so that each counts a view. */}
      <div ref={body} key={address} className="shop-body" tabIndex={-1}>
        {page(place)}
      </div>
    </VisitContext>
  );
}
