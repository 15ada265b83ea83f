import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventName, eventNames, limits, neededParts, readEvent } from '../../../../src/stream/events/index.ts';
import { sizeOf } from '../../../../src/stream/tracker/json.ts';
import { snapshot } from '../../../../src/stream/tracker/snapshot.ts';
import { reference } from '../events/sample.ts';

const own = { ...reference, eventTime: '2025-11-07T09:30:00.000Z' };
type Parts = Record<string, unknown>;
type Snapshot = Omit<typeof own, 'eventName'> & { eventName: string; product?: Parts; element?: Parts; engagement?: Parts };

/** The event with these parts, which is one of the contract, and what was left out of it. */
function taken(parts: object, eventName = 'share_click', given: object = {}): { event: Snapshot; reasons: string[] } {
  const reasons: string[] = [];
  const [fields, copied] = snapshot(given, parts, reasons, eventName);
  const event = { ...own, eventName, ...fields, ...copied } as Snapshot;
  expect(readEvent(event).reasons).toBeUndefined();
  return { event, reasons };
}

const leftOut = (path: string): string[] => [`${path}: left out`];
const cycle: { self?: object } = {};
cycle.self = cycle;
const throwing = () => {
  throw new Error('mine');
};

test('a snapshot does not follow later changes', () => {
  const product = { id: 'a' };
  const { event } = taken({ product });
  product.id = 'b';
  expect(event.product).toEqual({ id: 'a' });
});

describe('a value with one meaning is converted', () => {
  test.each([
    ['id', 7, '7'],
    ['id', 0, '0'],
    ['id', -1.5, '-1.5'],
    ['id', 10n ** 20n, '100000000000000000000'],
    ['id', new String('a'), 'a'],
    ['id', { toJSON: () => '507f1f77bcf86cd799439011' }, '507f1f77bcf86cd799439011'],
    ['name', 'a\0b\ud800c😀', 'a\ufffdb\ufffdc😀'],
    ['price', '59.00', 59],
    ['price', ' 59 ', 59],
    ['price', '.5', 0.5],
    ['price', 549n, 549],
    ['price', new Number(5), 5],
    ['price', { toJSON: () => '12.5' }, 12.5],
    ['price', 0, 0],
    ['discountPrice', '5', 5],
    ['discountPrice', null, null],
  ])('product.%s', (name, value, kept) => {
    expect(taken({ product: { [name]: value } })).toMatchObject({ event: { product: { [name]: kept } }, reasons: [] });
  });

  test('and numbers in a dataset are text, as in a page', () => {
    expect(taken({ element: { dataset: { n: 1, price: 5.5 } } }).event.element?.['dataset']).toEqual({ n: '1', price: '5.5' });
  });

  test('counts are rounded, and 0 without a meaning: the contract needs them', () => {
    expect(taken({ engagement: { scrollPercent: '55.5', engagedMs: 12.4 } }).event.engagement).toEqual({
      scrollPercent: 56,
      engagedMs: 12,
    });
    expect(taken({ engagement: { scrollPercent: Number.NaN, engagedMs: {} } }).event.engagement).toEqual({
      scrollPercent: 0,
      engagedMs: 0,
    });
  });
});

describe('a value without a meaning is left out alone, and reported', () => {
  test.each<[string, unknown]>([
    ['id: NaN', Number.NaN],
    ['id: an infinite number', Number.POSITIVE_INFINITY],
    ['id: true', true],
    ['id: an object', {}],
    ['id: a list', ['a']],
    ['id: a symbol', Symbol('a')],
    ['id: a function', throwing],
    ['id: an object that contains itself', cycle],
    ['id: a map', new Map()],
    ['name: a text in each language', { en: 'Keyboard' }],
    ['price: an empty text', ''],
    ['price: white space', ' '],
    ['price: a word', 'free'],
    ['price: a currency', '$59'],
    ['price: two separators', '1,299.00'],
    ['price: two points', '1.2.3'],
    ['price: the word of an infinite number', 'Infinity'],
    ['price: a negative number', -1],
    ['price: NaN', Number.NaN],
    ['price: a number that is not exact', 1e300],
    ['price: true', true],
    ['price: a list', [59]],
    ['price: a date', new Date()],
    ['discountPrice: a word', 'none'],
  ])('%s', (title, value) => {
    const [name = ''] = title.split(':');
    const { event, reasons } = taken({ product: { category: 'c', [name]: value } });
    expect(event.product).toEqual({ category: 'c' });
    expect(reasons).toEqual(leftOut(`product.${name}`));
  });

  test('as a getter that throws, and an entry of a dataset', () => {
    const product = Object.defineProperty({ category: 'c' }, 'id', { get: throwing, enumerable: true });
    expect(taken({ product })).toMatchObject({ event: { product: { category: 'c' } }, reasons: leftOut('product.id') });
    const element = { dataset: { a: {}, b: 'b' } };
    expect(taken({ element })).toMatchObject({ event: { element: { dataset: { b: 'b' } } }, reasons: leftOut('element.dataset.a') });
  });

  test('as a part of which nothing can be read', () => {
    const hostile = new Proxy({}, { get: throwing, ownKeys: throwing });
    expect(taken({ product: hostile }).reasons).toEqual(leftOut('product'));
    for (const product of [42, 'x', true, [{ id: 'a' }]]) expect(taken({ product }).event.product).toBeDefined();
  });

  test('nothing, and null where there is no null, is not reported', () => {
    expect(taken({ product: null, element: undefined })).toEqual({ event: { ...own, eventName: 'share_click' }, reasons: [] });
    expect(taken({ product: { id: null, price: undefined, name: 'a' } })).toMatchObject({ event: { product: { name: 'a' } }, reasons: [] });
  });
});

test('an event has the parts that its name needs, whatever was given for them', () => {
  for (const eventName of Object.keys(eventNames) as EventName[]) {
    for (const value of [undefined, null, 42, false, cycle, { price: 'free', scrollPercent: 'x' }]) {
      const { event, reasons } = taken({ product: value, element: value, engagement: value }, eventName);
      for (const part of neededParts(eventName)) expect(event[part]).toBeDefined();
      if (value == null) expect(reasons).toEqual(neededParts(eventName).map((part) => `${part}: missing`));
    }
  }
  expect(taken({ product: { id: 'a' } }, 'page_view').event).toEqual({ ...own, eventName: 'page_view', product: { id: 'a' } });
});

test('what the contract does not have cannot harm the event', () => {
  const product = { id: 'a', color: 'red', related: cycle, html: 'x'.repeat(100_000) };
  expect(taken({ product }).event).toMatchObject({ product: { id: 'a', color: 'red' } });
});

describe('the text of an element', () => {
  const textOf = (text: unknown): unknown => taken({ element: { text } }).event.element?.['text'];

  test('has its white space collapsed', () => {
    expect(textOf('  Add\n\t to\u00a0cart ')).toBe('Add to cart');
  });

  test.each([
    ['an emoji', '😀'],
    ['a family of emoji', '👨‍👩‍👧‍👦'],
    ['a flag', '🇻🇳'],
    ['a letter with marks', 'e\u0302\u0301'],
    ['a skin tone', '👍🏽'],
  ])('is not cut within %s', (_, character) => {
    for (let before = 160 - character.length; before <= 160; before += 1) {
      const whole = 'x'.repeat(before);
      expect(textOf(`${whole}${character}tail`)).toBe(
        before + character.length > 160 ? whole : `${whole}${character}${'tail'.slice(0, 160 - before - character.length)}`,
      );
    }
  });

  test('is cut between code points where the browser does not know characters', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      expect(textOf(`${'x'.repeat(159)}😀`)).toBe('x'.repeat(159));
      expect(textOf('x'.repeat(300))).toHaveLength(160);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

test("a long text is cut at the contract's limit", () => {
  expect(taken({ product: { id: 'x'.repeat(20_000) } }).event.product?.['id']).toHaveLength(limits.text);
  expect(String(taken({ product: { id: `${'x'.repeat(limits.text - 1)}😀` } }).event.product?.['id']).at(-1)).toBe('\ufffd');
});

describe('of an event that is too large', () => {
  test('the attributes that do not fit are left out', () => {
    const dataset = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, 'x'.repeat(9_000)]));
    const { event, reasons } = taken({ element: { tag: 'button', id: 'buy', dataset, role: 'menuitem' } }, 'click');
    expect(event.element).toMatchObject({ tag: 'button', id: 'buy', role: 'menuitem' });
    expect(Object.keys(event.element?.['dataset'] as object)).toEqual(['a', 'b', 'c']);
    expect(reasons).toEqual(['d', 'e'].flatMap((name) => leftOut(`element.dataset.${name}`)));
  });

  test.each([['ờ'], ['😀'], ['"'], ['\u0001'], ['x']])(
    'texts of %j that do not fit are left out, and the smaller ones stay',
    (character) => {
      const long = character.repeat(limits.text);
      const product = { id: 'a', name: long, category: long, brand: long, urlPath: long, price: 5 };
      const { event, reasons } = taken({ product, engagement: { scrollPercent: 7, engagedMs: 9 } }, 'page_engagement');
      expect(event).toMatchObject({ product: { id: 'a', price: 5 }, engagement: { scrollPercent: 7, engagedMs: 9 } });
      expect(sizeOf(event)).toBeLessThanOrEqual(limits.eventBytes - 1_000);
      expect(reasons.length).toBeGreaterThan(0);
    },
  );

  test.each([['x'], ['\\'], ['"']])('addresses of %s are cut and come first, whatever the parts', (character) => {
    const long = character.repeat(20_000);
    const { event, reasons } = taken({ product: { id: 'a', name: long, brand: long } }, 'share_click', {
      pageUrl: long,
      referrer: 'y'.repeat(9_000),
    });
    expect([event.pageUrl, event.referrer]).toEqual([long.slice(0, limits.text), 'y'.repeat(limits.text)]);
    expect(event.product).toMatchObject({ id: 'a' });
    expect(sizeOf(event)).toBeLessThanOrEqual(limits.eventBytes - 300);
    expect(reasons).toContain('product.brand: left out');
  });

  test('there are as many attributes as the contract allows', () => {
    const dataset = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`n${at}`, 'x']));
    const { event } = taken({ element: { dataset } }, 'click');
    expect(Object.keys(event.element?.['dataset'] as object)).toHaveLength(limits.dataset);
  });
});

test('__proto__ is not a field and changes no prototype', () => {
  const { event } = taken({
    product: JSON.parse('{"__proto__": {"polluted": true}, "id": "a"}'),
    element: { dataset: JSON.parse('{"__proto__": "x"}') },
  });
  expect(Object.getPrototypeOf(event.product)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('whatever a page hands over, the event is one of the contract and within its limit', () => {
  const value = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withNullPrototype: true,
    withBoxedValues: true,
  });
  const part = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
  const parts = fc.record({
    product: fc.oneof(value, part('id', 'name', 'category', 'price', 'discountPrice')),
    element: fc.oneof(value, part('tag', 'text', 'role', 'dataset')),
  });
  fc.assert(
    fc.property(parts, (given) => {
      const { event } = taken(given);
      expect(sizeOf(event)).toBeLessThanOrEqual(limits.eventBytes);
      expect(structuredClone(event)).toEqual(event);
    }),
  );
});
