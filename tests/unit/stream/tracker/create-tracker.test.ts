// What can be held without a browser; the rest is held in one, under tests/browser/tracker.
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Batch, readEvent } from '../../../../src/stream/events/index.ts';
import { createTracker, type TrackerOptions } from '../../../../src/stream/tracker/index.ts';
import type { Parts } from '../../../../src/stream/tracker/types.ts';
import { wholeEvent } from '../../../contract/event-fields.ts';

/** A page, as far as the tracker looks. */
function page(url: string): EventTarget {
  const document = Object.assign(new EventTarget(), { referrer: '', hidden: false, hasFocus: () => true });
  const target = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', {});
  vi.stubGlobal('location', { href: url });
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  return target;
}

const capture = { pages: false, clicks: false, engagement: false };
let batches: Batch[];
const start = (options: TrackerOptions = {}) =>
  createTracker({
    transport: async (batch) => {
      batches.push(structuredClone(batch));
      return batch.events.map(({ eventId }) => ({ eventId, verdict: 'accepted' }));
    },
    capture,
    ...options,
  });
const events = () => batches.flatMap((batch) => batch.events);

beforeEach(() => {
  batches = [];
  page('https://shop.example/?utm_source=mail');
});

/** Lets what was tracked in this turn reach the queue. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('every event is one of the contract, in the order it was tracked', async () => {
  const tracker = start();
  const ids = [tracker.track('home_view'), tracker.track('product_view', { product: { id: 'a', price: 549.5 } }), tracker.page()];
  await turn();
  await tracker.flush();
  expect(events().map(({ eventId }) => eventId)).toEqual(ids);
  for (const event of events()) expect(readEvent(event).event).toEqual(event);
  expect(events().map(({ isFirstVisit }) => isFirstVisit)).toEqual([true, false, false]);
});

test('every field of the parts arrives as the page gave it', async () => {
  const tracker = start();
  const given = fc.sample(wholeEvent, 50).map(({ product, element, engagement }) => ({ product, element, engagement }) as Parts);
  for (const parts of given) tracker.track('share_click', parts);
  await turn();
  await tracker.flush();
  expect(events().map(({ product, element, engagement }) => ({ product, element, engagement }))).toEqual(given);
});

test('the first page view comes first, and has the user that is identified immediately', async () => {
  const tracker = start({ capture: { ...capture, pages: true } });
  tracker.identify('sub-1');
  tracker.track('home_view');
  await turn();
  await tracker.flush();
  expect(events().map(({ eventName, userId, userLoginState }) => [eventName, userId, userLoginState])).toEqual([
    ['page_view', 'sub-1', 'logged_in'],
    ['home_view', 'sub-1', 'logged_in'],
  ]);
});

test('reset removes the user and starts a session, and the client stays', async () => {
  const tracker = start();
  tracker.identify('sub-1');
  tracker.track('logout');
  tracker.reset();
  tracker.track('home_view');
  await turn();
  await tracker.flush();
  const [before, after] = events();
  expect([before?.userId, after?.userId, after?.userLoginState]).toEqual(['sub-1', null, 'anonymous']);
  expect(after?.clientId).toBe(before?.clientId);
  expect(after?.sessionId).not.toBe(before?.sessionId);
});

test('before consent nothing is sent; with it, all queued events; after withdrawal, nothing more', async () => {
  const tracker = start({ consent: 'pending' });
  const dropped: string[] = [];
  tracker.on('dropped', ({ reasons }) => dropped.push(reasons.join()));
  tracker.track('home_view');
  await turn();
  await tracker.flush();
  expect(batches).toEqual([]);
  tracker.consent(true);
  await turn();
  await tracker.flush();
  expect(events()).toHaveLength(1);
  tracker.consent(false);
  tracker.track('home_view');
  await turn();
  await tracker.flush();
  expect(events()).toHaveLength(1);
  expect(dropped).toEqual(['no consent']);
});

test('the number of events that wait for consent is limited', async () => {
  const tracker = start({ consent: 'pending', capacity: 2 });
  const dropped: string[] = [];
  tracker.on('dropped', ({ eventId }) => dropped.push(eventId));
  const first = tracker.track('home_view');
  tracker.track('home_view');
  tracker.track('home_view');
  expect(dropped).toEqual([first]);
});

test.each([
  ['doNotTrack', '1'],
  ['globalPrivacyControl', true],
])('with %s nothing is sent by default', async (name, value) => {
  vi.stubGlobal('navigator', { [name]: value });
  const tracker = start();
  tracker.consent(true);
  tracker.track('home_view');
  await turn();
  await tracker.flush();
  expect(batches).toEqual([]);
  const deaf = start({ ignoreSignals: true, prefix: 'deaf' });
  deaf.track('home_view');
  await turn();
  await deaf.flush();
  expect(events()).toHaveLength(1);
});

test('an event whose name is not text is rejected, and nothing throws', () => {
  const tracker = start();
  const rejected: string[] = [];
  tracker.on('rejected', ({ reasons }) => rejected.push(reasons.join()));
  expect(tracker.track(Symbol('x') as unknown as 'home_view')).toBeUndefined();
  expect(rejected).toEqual(['name or parts cannot be read']);
});

test('what has no meaning in the contract is left out and reported, and the event arrives', async () => {
  const tracker = start();
  const corrected: unknown[] = [];
  tracker.on('corrected', ({ eventId, event, reasons }) => corrected.push([eventId, event?.product, reasons]));
  const eventId = tracker.track('product_view', { product: { id: 7, price: 'free' } as object });
  await turn();
  await tracker.flush();
  expect(corrected).toEqual([[eventId, { id: '7' }, ['product.price: left out']]]);
  expect(events()).toMatchObject([{ eventId, product: { id: '7' } }]);
  expect(readEvent(events()[0]).reasons).toBeUndefined();
});

describe('a user is identified by', () => {
  test.each<[string, unknown, unknown, string | null, string, number]>([
    ['a number', 42, undefined, '42', 'logged_in', 0],
    ['the number 0', 0, undefined, '0', 'logged_in', 0],
    ['a big number', 10n ** 20n, undefined, '100000000000000000000', 'logged_in', 0],
    ['a text and a state', 'sub-1', 'guest', 'sub-1', 'guest', 0],
    ['an id of a database', { toJSON: () => '507f' }, undefined, '507f', 'logged_in', 0],
    ['nothing', undefined, undefined, null, 'anonymous', 0],
    ['an empty text', '', undefined, null, 'anonymous', 0],
    ['NaN, which is no user', Number.NaN, undefined, null, 'anonymous', 1],
    ['true, which is no user', true, undefined, null, 'anonymous', 1],
    ['an object, which is no user', { id: 'sub-1' }, undefined, null, 'anonymous', 1],
    ['a text, with a state that there is not', 'sub-1', 'signed in', 'sub-1', 'logged_in', 0],
    ['a text, with a state of another type', 'sub-1', Symbol('x'), 'sub-1', 'logged_in', 1],
  ])('%s', async (_, id, state, userId, userLoginState, corrections) => {
    const tracker = start();
    let corrected = 0;
    tracker.on('corrected', () => {
      corrected += 1;
    });
    tracker.identify(id as string, state as 'guest');
    tracker.track('home_view');
    await turn();
    await tracker.flush();
    expect(events()).toMatchObject([{ userId, userLoginState }]);
    expect(readEvent(events()[0]).reasons).toBeUndefined();
    expect(corrected).toBe(corrections);
  });
});

test('a direct visit has no referrer', async () => {
  const tracker = start({ capture: { ...capture, pages: true } });
  await turn();
  await tracker.flush();
  expect(events()).toMatchObject([{ eventName: 'page_view', referrer: null }]);
});

describe('a page has one tracker for a prefix', () => {
  const warnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  test('the second call returns the first, and nothing is counted twice', async () => {
    const warned = warnings();
    const options = { capture: { ...capture, pages: true }, prefix: 'shop' };
    const [one, two] = [start(options), start(options)];
    expect(two).toBe(one);
    two.track('home_view');
    await turn();
    await one.flush();
    expect(events().map(({ eventName }) => eventName)).toEqual(['page_view', 'home_view']);
    expect(warned).not.toHaveBeenCalled();
  });

  test('also where another copy of the script made the first', async () => {
    const one = start();
    vi.resetModules();
    const copy = await import('../../../../src/stream/tracker/index.ts');
    expect(copy.createTracker).not.toBe(createTracker);
    expect(copy.createTracker({ capture })).toBe(one);
  });

  test('other options of the second call are said to have no effect, whatever they are', () => {
    const warned = warnings();
    const one = start({ prefix: 'shop' });
    expect(start({ prefix: 'shop', delay: 7 })).toBe(one);
    expect(warned.mock.calls).toEqual([['Tracker "shop" runs already: options ignored']]);
    const cycle: { prefix: string; self?: unknown } = { prefix: 'shop' };
    cycle.self = cycle;
    for (const odd of [cycle, { prefix: 'shop', delay: 7n }]) expect(createTracker(odd as unknown as TrackerOptions)).toBe(one);
  });

  test('and another one for another prefix', async () => {
    const [one, two] = [start({ prefix: 'one' }), start({ prefix: 'two' })];
    one.track('home_view');
    two.track('home_view');
    await turn();
    await Promise.all([one.flush(), two.flush()]);
    expect(events()).toHaveLength(2);
    expect(new Set(events().map(({ clientId }) => clientId)).size).toBe(2);
  });

  test('a stopped one records nothing more and sends what it has, and the next call starts another', async () => {
    const warned = warnings();
    const one = start();
    one.track('home_view');
    one.stop();
    expect(one.track('home_view')).toBeUndefined();
    one.consent(true);
    expect(one.page()).toBeUndefined();
    const two = start({ delay: 7 });
    expect(two).not.toBe(one);
    expect(start({ delay: 7 })).toBe(two);
    one.stop();
    expect(start({ delay: 7 })).toBe(two);
    two.track('logout');
    await turn();
    await Promise.all([one.flush(), two.flush()]);
    expect(
      events()
        .map(({ eventName }) => eventName)
        .sort(),
    ).toEqual(['home_view', 'logout']);
    expect(warned).not.toHaveBeenCalled();
  });
});
