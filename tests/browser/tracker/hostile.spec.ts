// Whatever a page hands to the tracker: an event or a reported rejection, never an exception.
import { expect } from '@playwright/test';
import { errorsOf, flush, type ShopWindow, trackMarks } from './marks.ts';
import { test } from './shop.ts';

test('any value in any place is an event or a rejection', async ({ context, shop }) => {
  const page = await shop.open(context);
  const errors = errorsOf(page);
  const { calls, outcomes, thrown } = await page.evaluate(async () => {
    const { tracker, steps } = globalThis as unknown as ShopWindow;
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    const throwing = Object.defineProperty({}, 'id', {
      enumerable: true,
      get() {
        throw new Error('getter');
      },
    });
    const hostile = () => {
      throw new Error('trap');
    };
    const proxy = new Proxy(
      {},
      { get: hostile, ownKeys: hostile, has: hostile, getPrototypeOf: hostile, getOwnPropertyDescriptor: hostile },
    );
    const values: unknown[] = [
      undefined,
      null,
      true,
      0,
      -0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n ** 30n,
      Symbol('s'),
      () => 1,
      'x'.repeat(1_000_000),
      '\0',
      '\ud800',
      '🙂'.repeat(9_000),
      [],
      [1, [2]],
      {},
      new Map([[1, 2]]),
      new Date(Number.NaN),
      new Error('e'),
      document.body,
      globalThis,
      cycle,
      throwing,
      proxy,
      JSON.parse('{"__proto__":{"polluted":1}}'),
      Object.create(null),
      { toString: hostile },
      { toJSON: hostile },
      class {},
      new Uint8Array(8),
      /x/g,
      Promise.resolve(1),
    ];
    const thrown: string[] = [];
    let calls = 0;
    const attempt = (...words: unknown[]): void => {
      calls += 1;
      try {
        (tracker.track as (...all: unknown[]) => unknown)(...words);
      } catch (error) {
        thrown.push(`${words.length} words: ${String(error)}`);
      }
    };
    for (const value of values) {
      attempt(value);
      attempt('product_view', value);
      attempt('product_view', { product: value });
      for (const field of ['id', 'name', 'price', 'discountPrice', '__proto__', 'constructor'])
        attempt('product_view', { product: { [field]: value } });
      attempt('click', { element: { tag: 'a', text: value, dataset: value } });
      attempt('click', { element: { dataset: { key: value } } });
      attempt('page_engagement', { engagement: { scrollPercent: value, engagedMs: value } });
      for (const call of [
        () => tracker.identify(value as never),
        () => tracker.identify('sub', value as never),
        () => tracker.on(value as never, value as never),
        () => tracker.on('sent', value as never),
      ]) {
        try {
          call();
        } catch (error) {
          thrown.push(String(error));
        }
      }
    }
    tracker.identify(null);
    tracker.on('queued', hostile);
    await tracker.flush();
    const ids = new Set(steps.filter(({ stage }) => stage === 'queued' || stage === 'rejected').map(({ eventId }) => eventId));
    return { calls, outcomes: ids.size, thrown };
  });
  expect(thrown).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  // The page view is told as well.
  expect(outcomes).toBeGreaterThanOrEqual(calls);
  await trackMarks(page);
  await flush(page);
  await page.clock.fastForward(600_000);
  expect(errors).toEqual([]);
});

test('options of any kind throw nothing', async ({ context, shop }) => {
  const page = await shop.open(context, '/');
  const errors = errorsOf(page);
  const thrown = await page.evaluate(() => {
    const { createTracker } = (
      globalThis as unknown as { shiplogTracker: { createTracker: (options?: unknown) => { track: (name: string) => void } } }
    ).shiplogTracker;
    const all = [
      undefined,
      null,
      7,
      'x',
      {},
      { endpoint: 'http://[' },
      { endpoint: 7, prefix: {}, delay: 'x', capacity: -1, consent: 'maybe', capture: null },
    ];
    return all.flatMap((options) => {
      try {
        createTracker(options).track('home_view');
        return [];
      } catch (error) {
        return [`${JSON.stringify(options)}: ${String(error)}`];
      }
    });
  });
  expect(thrown).toEqual([]);
  await page.clock.runFor(5_000);
  expect(errors).toEqual([]);
});
