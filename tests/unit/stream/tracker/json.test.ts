import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { json, sizeOf } from '../../../../src/stream/tracker/json.ts';

const changed = [Object, Array, String, Number, Boolean, Date].map(({ prototype }) => prototype as { toJSON?: unknown });
const dateToJson = Date.prototype.toJSON;

afterEach(() => {
  for (const prototype of changed) delete prototype.toJSON;
  Date.prototype.toJSON = dateToJson;
});

const plain = fc.jsonValue({ maxDepth: 4 });

test('it is the JSON of the language', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(json(value)).toBe(JSON.stringify(value));
    }),
  );
  expect(json({ a: undefined, b: [1, { c: null }] })).toBe('{"b":[1,{"c":null}]}');
});

describe('toJSON of the page changes nothing', () => {
  test.each([
    ['that returns a text', () => 'x'],
    ['that returns nothing', () => undefined],
    ['that is no function', 'x'],
  ])('%s', (_, toJSON) => {
    const values = fc.sample(plain, 50);
    const expected = values.map((value) => JSON.stringify(value));
    for (const prototype of changed) {
      prototype.toJSON = toJSON;
      expect(values.map(json)).toEqual(expected);
    }
  });
});

test('sizes are bytes of UTF-8', () => {
  expect(['', 'a', 'ờ', '😀'].map((text) => sizeOf([text]))).toEqual([4, 5, 7, 8]);
});
