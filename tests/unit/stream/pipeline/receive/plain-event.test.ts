// The quick way must agree with the schema wherever it says yes, and must say yes to what real trackers send.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventNames, readEvent } from '../../../../../src/stream/events/index.ts';
import { plainEvent } from '../../../../../src/stream/pipeline/receive/plain-event.ts';
import { traffic } from '../../../../../src/stream/pipeline/traffic.ts';
import { randomFrom, uuidFrom } from '../../../../../src/stream/shop/index.ts';
import { anEvent, referenceEvent } from '../../../../contract/events.ts';
import { runs } from '../../../../runs.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    ' a',
    'a  b',
    'a\tb',
    'a\u00a0b',
    'x'.repeat(160),
    'x'.repeat(161),
    'x'.repeat(8_192),
    'x'.repeat(8_193),
    '\0',
    '\ud83d',
    '😀',
  ),
);
const uuid = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.constantFrom(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '12345678-1234-9234-8234-123456789abc',
    'x',
  ),
);
const time = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date(-1e12), max: new Date(32e12) }).map((date) => date.toISOString()),
  fc.constantFrom(
    '2024-02-29T00:00:00.000Z',
    '2025-02-29T00:00:00.000Z',
    '2025-04-31T00:00:00.000Z',
    '2025-01-31T24:00:00.000Z',
    '2025-01-31T23:59:60.000Z',
    '2025-01-31T23:59:59Z',
    '2025-01-31T23:59:59.000+07:00',
    '1969-12-31T23:59:59.999Z',
    '2025-1-1',
  ),
);
const number = fc.oneof(fc.double(), fc.integer({ min: -2, max: 120 }), fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 53, -0, 1.5));
const any = fc.jsonValue({ maxDepth: 1 });

/** A right value of each field and of parts of fields, or nearly: at the edges of what the contract allows. */
const edges: Record<string, fc.Arbitrary<unknown>> = {
  ...{
    eventName: fc.constantFrom(...Object.keys(eventNames)),
    eventId: uuid,
    pageUrl: text,
    referrer: fc.option(text),
    userId: fc.option(text),
  },
  ...{ userLoginState: fc.constantFrom('guest', 'anonymous', 'logged_in'), clientId: uuid, sessionId: uuid, isFirstVisit: fc.boolean() },
  ...{ product: fc.constantFrom({}, null), element: fc.constantFrom({}, []), engagement: fc.constant({}) },
  ...{ eventTime: time, sequence: number, sentTime: time, unknown: any },
  ...{ 'product.id': text, 'product.name': text, 'product.category': text, 'product.brand': text, 'product.urlPath': text },
  ...{ 'product.price': number, 'product.discountPrice': fc.option(number), 'product.more': any },
  ...{ 'element.tag': text, 'element.text': text, 'element.role': fc.option(text), 'element.dataset': fc.dictionary(text, text) },
  ...{ 'engagement.scrollPercent': number, 'engagement.engagedMs': number },
};

const fault = fc
  .constantFrom(...Object.keys(edges))
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      fc.oneof(
        { weight: 9, arbitrary: edges[path] ?? any },
        { weight: 1, arbitrary: any },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
    ),
  );

function changed(value: Record<string, unknown>, path: string, to: unknown): Record<string, unknown> {
  const [first = '', second] = path.split('.');
  if (second === undefined) return { ...value, [first]: to };
  return { ...value, [first]: { ...(value[first] as object), [second]: to } };
}

const event = fc
  .array(fault, { maxLength: 4 })
  .map((faults) =>
    JSON.parse(JSON.stringify(faults.reduce<Record<string, unknown>>((value, [path, to]) => changed(value, path, to), anEvent()))),
  );

test('what the fast path accepts, the schema accepts with the same result', () => {
  let plain = 0;
  fc.assert(
    fc.property(event, (value) => {
      const quick = plainEvent(value);
      if (!quick) return;
      plain += 1;
      expect({ event: quick }).toEqual(readEvent(value));
    }),
    { numRuns: runs(10_000) },
  );
  // Else it says nothing.
  expect(plain).toBeGreaterThan(2_000);
});

test('every event of ordinary traffic takes the fast path', () => {
  const random = randomFrom(3);
  const products = [{ id: 'a', name: 'A', category: 'C', brand: 'B', urlPath: '/a', price: 9.5, discountPrice: null }];
  const visitors = traffic({ random, ids: () => uuidFrom(random), products, start: Date.UTC(2025, 0, 1), span: 300 * 86_400_000 });
  const events = Array.from({ length: 2_000 }, () => visitors.next().value);
  expect(events.filter((one) => !plainEvent(one))).toEqual([]);
  expect(plainEvent(anEvent())).toBeDefined();
  expect(plainEvent(referenceEvent())).toBeDefined();
});

test('a value that is not an object is left to the schema', () => {
  for (const value of [null, undefined, [], 'x', 1, true, {}]) expect(plainEvent(value)).toBeUndefined();
});
