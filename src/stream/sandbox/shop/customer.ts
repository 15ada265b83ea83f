// The signed-in customer of the shop, stored in this browser across reloads.
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

/** Calls `listener` with the customer when another tab signs in or out, or did so while this page was cached. Returns a function that stops it. */
export function watchCustomer(prefix: string, listener: (customer: Customer | undefined) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const look = (): void => listener(keptCustomer(prefix));
  addEventListener('storage', ({ key }) => (key === null || key === nameOf(prefix)) && look(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  return () => ending.abort();
}
