import { beforeEach, expect, test, vi } from 'vitest';
import type { Customer } from '../../../../../src/stream/runtimes/browser/client.ts';
import { keepCart, keepCustomer, watchCustomer } from '../../../../../src/stream/sandbox/shop/customer.ts';

const anna = { customerId: 'a', name: 'Anna', email: 'anna@example.com' } as unknown as Customer;
const binh = { ...anna, customerId: 'b' };
let page: EventTarget;
let shown: EventTarget & { hidden: boolean };

beforeEach(() => {
  const kept = new Map<string, string>();
  page = new EventTarget();
  shown = Object.assign(new EventTarget(), { hidden: true });
  vi.stubGlobal('document', shown);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const happen = (type: string, what: object): void => void page.dispatchEvent(Object.assign(new Event(type), what));

test('a tab follows who is signed in to the shop in another one, until it stops', () => {
  const seen: (string | undefined)[] = [];
  keepCustomer('site', anna);
  const stop = watchCustomer('site', (customer) => seen.push(customer?.customerId));
  keepCustomer('site', binh);
  happen('storage', { key: 'site:language' });
  happen('pageshow', { persisted: false });
  expect(seen).toEqual([]);
  happen('storage', { key: 'site:customer' });
  keepCustomer('site', undefined);
  happen('storage', { key: null });
  keepCustomer('site', anna);
  happen('pageshow', { persisted: true });
  stop();
  happen('storage', { key: 'site:customer' });
  expect(seen).toEqual(['b', undefined, 'a']);
});

test('a tab follows the cart of another one', () => {
  const seen: (string | undefined)[] = [];
  watchCustomer('site', (_, cartId) => seen.push(cartId));
  happen('storage', { key: 'site:cart' });
  keepCart('site', 'cart-2');
  happen('storage', { key: 'site:cart' });
  expect(seen).toEqual([undefined, 'cart-2']);
});

test.each([
  ['is no longer frozen', () => shown.dispatchEvent(new Event('resume'))],
  [
    'is shown again',
    () => {
      shown.hidden = false;
      shown.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('a page that %s reads customer and cart', (_, happens) => {
  const seen: unknown[] = [];
  watchCustomer('site', (customer, cartId) => seen.push(customer?.customerId, cartId));
  keepCustomer('site', binh);
  keepCart('site', 'cart-2');
  shown.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toEqual([]);
  happens();
  expect(seen).toEqual(['b', 'cart-2']);
});
