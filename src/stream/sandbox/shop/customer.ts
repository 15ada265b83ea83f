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
