import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../../src/stream/events/index.ts';
import { bytesOf, snapshot } from '../../../../src/stream/tracker/snapshot.ts';

test('a snapshot does not follow later changes', () => {
  const product = { id: 'a' };
  const kept = snapshot({ product });
  product.id = 'b';
  expect(kept).toEqual({ product: { id: 'a' } });
});

test('functions and symbols are left out, a BigInt becomes a number', () => {
  expect(snapshot({ a: () => 1, b: Symbol('x'), price: 549n })).toEqual({ price: 549 });
});

test("a long text is cut at the contract's limit", () => {
  expect(snapshot({ id: 'x'.repeat(20_000) }).id).toHaveLength(limits.text);
});

test('NUL and half a surrogate pair are replaced, also after a cut; complete pairs stay', () => {
  expect(snapshot({ name: 'a\0b\ud800c😀' }).name).toBe('a\ufffdb\ufffdc😀');
  expect(snapshot({ name: `${'x'.repeat(limits.text - 1)}😀` }).name.at(-1)).toBe('\ufffd');
});

test('__proto__ is a field like others and changes no prototype', () => {
  const kept = snapshot(JSON.parse('{"__proto__": {"polluted": true}}'));
  expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('cycles, getters that throw, and events that are too large are refused', () => {
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  expect(() => snapshot(cycle)).toThrow();
  expect(() =>
    snapshot({
      get price() {
        throw new Error('no');
      },
    }),
  ).toThrow();
  expect(() => snapshot(Array.from({ length: 10 }, () => 'ờ'.repeat(2000)))).toThrow();
});

test("every snapshot is JSON within the contract's limit of bytes", () => {
  fc.assert(
    fc.property(fc.object({ withBigInt: true }), (value) => {
      const json = JSON.stringify(snapshot(value));
      expect(bytesOf(json)).toBeLessThanOrEqual(limits.eventBytes);
      expect(JSON.stringify(JSON.parse(json))).toBe(json);
    }),
  );
});
