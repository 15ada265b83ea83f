// The report of a week that can be counted by hand.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { funnel } from '../../../../../src/stream/pipeline/queries/funnel.ts';
import { paths } from '../../../../../src/stream/pipeline/queries/paths.ts';
import { anEvent } from '../../../../contract/events.ts';
import { type InProcess, openInProcess } from '../../../../contract/in-process.ts';

let runtime: InProcess;
beforeAll(async () => {
  runtime = await openInProcess();
});
afterAll(() => runtime.close());

const mouse = { name: 'Pebble', category: 'Mice', brand: 'Ludlo', price: 19 };
const board = { name: 'Deck', category: 'Keyboards', brand: 'Keelwright', price: 89 };
const [ada, bo] = [randomUUID(), randomUUID()];

/** A session from its beginning, an event every ten seconds: `view`, `+view` with the mouse, and so on. */
async function visit(
  clientId: string,
  begin: string,
  steps: [name: string, product?: object][],
  userId: string | null = null,
): Promise<void> {
  const sessionId = randomUUID();
  const userLoginState = userId === null ? 'guest' : 'logged_in';
  for (const [index, [eventName, product]] of steps.entries()) {
    const receivedAt = new Date(Date.parse(begin) + index * 10_000).toISOString();
    const parts = {
      eventName,
      clientId,
      sessionId,
      userId,
      userLoginState,
      product,
      eventTime: receivedAt,
      sequence: index,
      element: undefined,
      engagement: undefined,
    };
    const event = { ...anEvent({ ...parts, eventTime: undefined }), _ingest: { receivedAt } };
    await runtime.putRaw(`events/${receivedAt.slice(0, 13).replace(/[-T]/g, '/')}/event-${randomUUID()}.json`, JSON.stringify(event));
  }
}

test('an empty warehouse has an empty report without rates', async () => {
  expect(await runtime.pipeline().report()).toEqual({
    totals: { events: 0, uniqueClients: 0, sessions: 0, users: 0, checkoutRate: null },
    ...{ byDay: [], topEvents: [], topCategories: [], topBrands: [], loginStates: [], paths: [], retention: [] },
    funnel: ['product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'].map((eventName, index) => ({
      eventName,
      sessions: 0,
      fromPrevious: index === 0 ? null : null,
      fromFirst: null,
      dropped: 0,
    })),
    sessionLength: {
      ...{ sessions: 0, medianMs: null, ninetiethMs: null, eventsPerSession: null, bounces: 0 },
      buckets: [1, 10_000, 30_000, 60_000, 180_000, 600_000, 1_800_000, null].map((belowMs) => ({ belowMs, sessions: 0 })),
    },
  });
});

test('every figure of the report matches a count by hand', async () => {
  await visit(
    ada,
    '2025-11-03T09:00:00Z',
    [['home_view'], ['product_view', mouse], ['add_to_cart_click', mouse], ['checkout_start'], ['checkout_complete']],
    'sub-ada',
  );
  await visit(bo, '2025-11-03T23:59:55Z', [['home_view'], ['product_view', board], ['add_to_cart_click', board]]);
  await visit(bo, '2025-11-06T10:00:00Z', [['checkout_start'], ['product_view', mouse]]);
  await visit(ada, '2025-11-17T10:00:00Z', [['home_view']]);
  await runtime.load();
  const { totals, byDay, topEvents, topCategories, topBrands, loginStates, sessionLength, retention, ...rest } = await runtime
    .pipeline()
    .report();
  expect(totals).toEqual({ events: 11, uniqueClients: 2, sessions: 4, users: 1, checkoutRate: 0.5 });
  expect(byDay.filter(({ events }) => events > 0)).toEqual([
    { day: '2025-11-03', events: 6 },
    { day: '2025-11-04', events: 2 },
    { day: '2025-11-06', events: 2 },
    { day: '2025-11-17', events: 1 },
  ]);
  expect(byDay).toHaveLength(15);
  expect(topEvents.slice(0, 2)).toEqual([
    { eventName: 'home_view', events: 3 },
    { eventName: 'product_view', events: 3 },
  ]);
  expect(topCategories).toEqual([
    { category: 'Mice', events: 3, cartAdditions: 1 },
    { category: 'Keyboards', events: 2, cartAdditions: 1 },
  ]);
  expect(topBrands.map(({ brand }) => brand)).toEqual(['Ludlo', 'Keelwright']);
  expect(loginStates).toEqual([
    { loginState: 'guest', events: 6, clients: 2 },
    { loginState: 'logged_in', events: 5, clients: 1 },
  ]);
  expect(rest.funnel.map(({ sessions, dropped }) => [sessions, dropped])).toEqual([
    [3, 0],
    [2, 1],
    [1, 1],
    [1, 0],
  ]);
  expect(rest.funnel[2]).toMatchObject({ fromPrevious: 0.5, fromFirst: 1 / 3 });
  expect(sessionLength).toMatchObject({ sessions: 4, medianMs: 15_000, eventsPerSession: 2.75, bounces: 1 });
  expect(sessionLength.buckets.map(({ sessions }) => sessions)).toEqual([1, 0, 2, 1, 0, 0, 0, 0]);
  expect(rest.paths).toContainEqual({ steps: ['home_view', 'product_view', 'add_to_cart_click'], sessions: 1 });
  expect(retention).toEqual([
    {
      week: '2025-11-03',
      clients: 2,
      active: [
        { after: 0, clients: 2 },
        { after: 2, clients: 1 },
      ],
    },
  ]);
});

test('a period includes what happened in it, without its end', async () => {
  const day = await runtime.pipeline().report({ from: '2025-11-04T00:00:00Z', to: '2025-11-06T10:00:10Z' });
  expect(day.totals).toMatchObject({ events: 3, sessions: 2 });
  expect(day.sessionLength.sessions).toBe(1);
});

test('a funnel may have other steps or none, and paths may be shorter', async () => {
  expect((await funnel(runtime.database, {}, ['home_view', 'checkout_start'])).map(({ sessions }) => sessions)).toEqual([3, 1]);
  expect(await funnel(runtime.database, {}, [])).toEqual([]);
  expect((await paths(runtime.database, {}, { most: 1, length: 1 }))[0]).toEqual({ steps: ['home_view'], sessions: 3 });
});

test('steps of one session count in the order of the tracker, also where a slow request makes an earlier event late', async () => {
  const own = await openInProcess();
  const [clientId, sessionId] = [randomUUID(), randomUUID()];
  const put = async (eventName: string, sequence: number | undefined, receivedAt: string) => {
    const event = {
      ...anEvent({ eventName, clientId, sessionId, sequence, eventTime: undefined, product: mouse }),
      _ingest: { receivedAt },
    };
    await own.putRaw(`events/2025/11/05/09/event-${randomUUID()}.json`, JSON.stringify(event));
  };
  await put('product_view', 1, '2025-11-05T09:00:00.000Z');
  await put('add_to_cart_click', 2, '2025-11-05T09:00:01.000Z');
  // Its request took longer than that of the order.
  await put('checkout_start', 3, '2025-11-05T09:00:02.500Z');
  await put('checkout_complete', 4, '2025-11-05T09:00:02.400Z');
  await own.pipeline().load();
  const { funnel: steps, paths: ways } = await own.pipeline().report();
  expect(steps.map(({ sessions }) => sessions)).toEqual([1, 1, 1, 1]);
  expect(ways).toEqual([{ steps: ['product_view', 'add_to_cart_click', 'checkout_start', 'checkout_complete'], sessions: 1 }]);
  // An event without a number: only the times are known.
  await put('search', undefined, '2025-11-05T09:00:01.500Z');
  await put('checkout_start', undefined, '2025-11-05T09:00:03.000Z');
  await own.pipeline().load();
  expect((await own.pipeline().report()).funnel.map(({ sessions }) => sessions)).toEqual([1, 1, 1, 0]);
  await own.close();
});
