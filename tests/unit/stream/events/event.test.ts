import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventName, eventNames, limits, neededParts, readEvent } from '../../../../src/stream/events/index.ts';
import { ours, reference } from './sample.ts';

const reasons = (change: object): string[] => readEvent({ ...ours, ...change }).reasons ?? [];

describe('an event is valid', () => {
  test('as the reference client sends it, without our fields', () => {
    expect(readEvent(reference).event).toEqual(reference);
  });

  test('as our tracker sends it', () => {
    expect(readEvent(ours).event).toEqual(ours);
  });

  test('with unknown fields, which are left out', () => {
    expect(readEvent({ ...ours, viewport: '390x844' }).event).toEqual(ours);
  });

  test('without referrer and user, which are then null', () => {
    const { referrer: _, userId: __, ...rest } = reference;
    expect(readEvent(rest).event).toEqual(reference);
  });

  test('under every name of the contract, with the parts that it needs', () => {
    const parts = { product: {}, element: {}, engagement: { scrollPercent: 40, engagedMs: 1200 } };
    for (const eventName of Object.keys(eventNames)) expect(readEvent({ ...ours, ...parts, eventName }).reasons).toBeUndefined();
  });
});

describe('an event is rejected with its reason', () => {
  test.each([
    [{ eventId: 'event-7' }, 'eventId: is not a UUID'],
    [{ clientId: 7 }, 'clientId: is not a UUID'],
    [{ isFirstVisit: 'true' }, 'isFirstVisit: is not a boolean'],
    [{ product: { price: '549' } }, 'product.price: is not a number'],
    [{ product: { price: -1 } }, 'product.price: is below 0'],
    [{ product: { price: Number.NaN } }, 'product.price: is not a number'],
    [{ product: { price: 1e300 } }, 'product.price: is too high'],
    [{ eventName: 'purchase' }, 'eventName: is not an event name of the contract'],
    [{ userLoginState: 'member' }, 'userLoginState: is not logged_in, anonymous or guest'],
    [{ pageUrl: '' }, 'pageUrl: is empty'],
    [{ pageUrl: 'x'.repeat(limits.text + 1) }, `pageUrl: is longer than ${limits.text} characters`],
    [{ userId: 'a\0b' }, 'userId: contains a NUL or half a surrogate pair, which databases cannot store as text'],
    [{ userId: '\ud800' }, 'userId: contains a NUL or half a surrogate pair, which databases cannot store as text'],
    [{ eventTime: '7 November' }, 'eventTime: is not an ISO 8601 time with a zone, such as 2025-11-07T09:30:00.000Z'],
    [{ eventTime: '0000-01-01T00:00:00Z' }, 'eventTime: is before 1970'],
    [{ sequence: 1.5 }, 'sequence: is not a whole number'],
    [{ product: undefined }, 'product: is missing: product_view needs it'],
    [{ element: { text: 'x'.repeat(161) } }, 'element.text: is longer than 160 characters'],
  ])('%j', (change, reason) => {
    expect(reasons(change)).toEqual([reason]);
  });

  test.each([[[]], [null], ['text'], [7], [[ours]]])('%j is not an event', (value) => {
    expect(readEvent(value).reasons).toHaveLength(1);
  });

  test('with every reason at once', () => {
    expect(reasons({ eventId: '', isFirstVisit: 1 })).toHaveLength(2);
  });
});

test('text of an element is kept with its white space collapsed', () => {
  expect(readEvent({ ...ours, element: { text: '  Add\n to   cart ' } }).event?.element?.text).toBe('Add to cart');
});

test('an id has one spelling, so that de-duplication works', () => {
  expect(readEvent({ ...ours, eventId: ours.eventId.toUpperCase() }).event?.eventId).toBe(ours.eventId);
});

test('an event without event time may leave out every part, as the reference client does', () => {
  for (const eventName of Object.keys(eventNames) as EventName[]) expect(readEvent({ ...reference, eventName }).reasons).toBeUndefined();
  expect(neededParts('page_view')).toEqual([]);
});

const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true });

test('no other value is an event, and each has its reasons', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const { event, reasons: why = [] } = readEvent(value);
      expect(event).toBeUndefined();
      expect(why.length).toBeGreaterThan(0);
      expect(why.filter((reason) => !/^\w+(\.\w+)*: \S/.test(reason))).toEqual([]);
    }),
  );
});

test('one field with any value is kept in an event that can be read again, or named in every reason', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(ours)), anything, (field, value) => {
      const { event, reasons: why = [] } = readEvent({ ...ours, [field]: value });
      if (event) expect(readEvent(event).event).toEqual(event);
      else expect(why.map((reason) => reason.split(/[.:]/)[0])).toEqual(why.map(() => field));
      expect(event === undefined).toBe(why.length > 0);
    }),
  );
});
