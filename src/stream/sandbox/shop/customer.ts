// The signed-in customer of the shop and the cart, stored in this browser across reloads.
import { watchStored } from '../../account/watch-stored.ts';
import type { Customer } from '../../runtimes/browser/client.ts';
import { readText, storeText } from '../kit/local-text.ts';

const nameOf = (prefix: string): string => `${prefix}:customer`;

/** `undefined` if no customer is signed in. */
export function keptCustomer(prefix: string): Customer | undefined {
  try {
    const text = readText(nameOf(prefix));
    return text === undefined ? undefined : (JSON.parse(text) as Customer);
  } catch {
    return undefined;
  }
}

export const keepCustomer = (prefix: string, customer: Customer | undefined): void =>
  storeText(nameOf(prefix), customer && JSON.stringify(customer));

const cartNameOf = (prefix: string): string => `${prefix}:cart`;

/** The id of the cart; `undefined` if there is none yet. */
export const keptCart = (prefix: string): string | undefined => readText(cartNameOf(prefix));

export const keepCart = (prefix: string, cartId: string): void => storeText(cartNameOf(prefix), cartId);

/** Calls `listener` with customer and cart when another tab may have changed them, also while this page was frozen. Returns a function that stops it. */
export function watchCustomer(prefix: string, listener: (customer: Customer | undefined, cartId: string | undefined) => void): () => void {
  return watchStored(
    (key) => key === nameOf(prefix) || key === cartNameOf(prefix),
    () => listener(keptCustomer(prefix), keptCart(prefix)),
  );
}
