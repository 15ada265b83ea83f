// What a page of another origin may send, and what of the answer it may read, where the host speaks HTTP.
import { expect, test } from 'vitest';
import { ADDED_HEADERS } from '../added-headers.ts';
import { anEvent, batchOf } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

const ORIGIN = 'http://localhost:4321';

export function foreignPages(runtime: () => RuntimeUnderTest): void {
  const ask = (headers: Record<string, string>): Promise<Response> =>
    fetch(runtime().endpoint?.() ?? '', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST', ...headers },
    });

  test('a post may have whatever headers a library of the page adds, and never credentials', async () => {
    const { status, headers } = await ask({ 'access-control-request-headers': ADDED_HEADERS.toSorted().join(',') });
    expect(status).toBe(204);
    expect(['*', ORIGIN]).toContain(headers.get('access-control-allow-origin'));
    const allowed = headers.get('access-control-allow-headers')?.split(/, ?/);
    for (const name of ['content-type', ...ADDED_HEADERS]) expect(allowed).toContain(name);
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('invalid names are left out, and an endless list is cut', async () => {
    const endless = Array.from({ length: 400 }, (_, index) => `x-${index}`);
    const { headers } = await ask({ 'access-control-request-headers': ['b3', 'x y', '<script>', 'baggage', ...endless].join(',') });
    const allowed = headers.get('access-control-allow-headers')?.split(/, ?/) ?? [];
    expect(allowed).toEqual(expect.arrayContaining(['b3', 'baggage']));
    expect(allowed.join()).not.toMatch(/[ <]/);
    expect(allowed.length).toBeLessThan(100);
  });

  test('a batch with such headers is stored, and so is one that needs no preflight: plain text', async () => {
    const headers = { origin: ORIGIN, traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', authorization: 'Bearer a' };
    expect(await runtime().post(batchOf([anEvent()]), headers)).toMatchObject({ status: 200, body: { success: true } });
    const plain = { origin: ORIGIN, 'content-type': 'text/plain;charset=UTF-8' };
    expect(await runtime().post(batchOf([anEvent()]), plain)).toMatchObject({ status: 200, body: { success: true } });
    expect(await runtime().counters()).toMatchObject({ received: 2, stored: 2, rejected: 0 });
  });
}
