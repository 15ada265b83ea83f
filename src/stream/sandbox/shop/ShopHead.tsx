// The shop's header: name, search, sign-in, cart, categories.
import { type SubmitEvent, useState } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { hrefOf } from './route.ts';
import { useVisit } from './use-visit.ts';

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

  function search(event: SubmitEvent): void {
    event.preventDefault();
    location.hash = hrefOf({ page: 'search', words: sought });
  }
  return (
    <header className="shop-head">
      <p className="shop-name">
        <a href="#/">{s.name}</a>
      </p>
      <search>
        <form className="shop-search" onSubmit={search}>
          <input
            type="search"
            aria-label={s.search}
            placeholder={s.search}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
          <button type="submit" className="button" aria-label={s.find}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M7 2a5 5 0 1 0 .1 0M10.600 10.600 14 14" />
            </svg>
          </button>
        </form>
      </search>
      <p className="shop-visitor">
        {visitor ? (
          <>
            <span>{visitor}</span>{' '}
            <button type="button" className="button is-plain" onClick={leave}>
              {s.signOut}
            </button>
          </>
        ) : (
          <a href={hrefOf({ page: 'sign-in' })}>{s.signIn}</a>
        )}{' '}
        <a href={hrefOf({ page: 'cart' })} aria-label={s.inCart(pieces)} className="shop-cart">
          {s.cart} <b className="fig">{pieces}</b>
        </a>
      </p>
      <nav className="shop-categories" aria-label={s.categories}>
        {categories.map(({ categoryId, name }) => (
          <a key={categoryId} href={hrefOf({ page: 'category', id: categoryId })}>
            {words.read.category[name] ?? name}
          </a>
        ))}
      </nav>
    </header>
  );
}
