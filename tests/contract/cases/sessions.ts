// Sessions are computed from their events, in whatever order these arrive.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anEvent, batchOf } from '../events.ts';
import type { RuntimeUnderTest } from '../runtime.ts';

export function sessions(runtime: () => RuntimeUnderTest): void {
  test('late events fall into place', async () => {
    const clientId = randomUUID();
    const sessionId = randomUUID();
    const at = (minute: number, eventName: string, page: string, more = {}): object =>
      anEvent({
        clientId,
        sessionId,
        eventName,
        pageUrl: page,
        referrer: `from ${page}`,
        eventTime: `2025-11-07T08:0${minute}:00.000Z`,
        sequence: minute,
        engagement: undefined,
        isFirstVisit: false,
        ...more,
      });
    const all = [
      at(1, 'page_view', '/', { isFirstVisit: true }),
      at(2, 'product_view', '/products/a'),
      at(3, 'add_to_cart_click', '/products/a'),
      at(4, 'page_engagement', '/products/a', { engagement: { scrollPercent: 80, engagedMs: 30_000 } }),
      at(5, 'checkout_complete', '/checkout', { userId: 'sub-1', userLoginState: 'logged_in' }),
    ];
    // One clock for all of them: sent and received at the same distance.
    for (const part of [[all[4], all[1]], [all[3]], [all[0], all[2]]]) {
      await runtime().post(batchOf(part, '2025-11-07T08:10:00.000Z'));
      await runtime().load();
    }
    const [session, ...others] = await runtime().query('select *, client_id::text, duration_ms::int, engaged_ms::int from fact_sessions');
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      client_id: clientId,
      user_id: 'sub-1',
      events: 5,
      page_views: 1,
      product_views: 1,
      cart_additions: 1,
      checkouts_completed: 1,
      is_first_visit: true,
      entry_page: '/',
      exit_page: '/checkout',
      referrer: 'from /',
      engaged_ms: 30_000,
      deepest_scroll: 80,
    });
  });
}
