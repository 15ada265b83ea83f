// Signs in as one of the shop's generated customers.
import { type SubmitEvent, useState } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { useAnswer } from '../kit/use-answer.ts';
import { AccountForm } from '../target/AccountForm.tsx';
import { hrefOf } from './route.ts';
import { useView } from './use-view.ts';
import { useVisit } from './use-visit.ts';

const CUSTOMERS = 12;

/** Sign-in at the current target. */
export function SignIn() {
  const target = usePart((state) => state.target);
  return target === 'aws' ? <AccountForm /> : <CustomerForm />;
}

function CustomerForm() {
  const { live, words } = useBench();
  const s = words.shop;
  const { signIn, customer, cart } = useVisit();
  const { value: customers = [] } = useAnswer('customers', () => live.sandbox.shop.customers(CUSTOMERS));
  const [chosen, setChosen] = useState(0);
  useView(() => live.tracker.track('login_open'));

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const who = customers[chosen];
    if (!who) return;
    signIn(who);
    // Continue to the page that the visitor came for.
    location.hash = hrefOf({ page: cart.lines.length > 0 ? 'checkout' : 'home' });
  }
  if (customer) {
    return (
      <>
        <h2>{s.signIn}</h2>
        <p>
          {s.signedInAs(customer.name)}. <a href="#/">{s.browse}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h2>{s.signIn}</h2>
      <form onSubmit={submit}>
        <p className="quiet">{s.signInText}</p>
        <p className="sandbox-row">
          <label htmlFor="shop-customer">{s.customer}</label>
          <select id="shop-customer" value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {customers.map(({ customerId, name, city }, nth) => (
              <option key={customerId} value={nth}>
                {name}, {city}
              </option>
            ))}
          </select>
          <button type="submit" className="button is-next" disabled={customers.length === 0}>
            {s.signIn}
          </button>
        </p>
      </form>
    </>
  );
}
