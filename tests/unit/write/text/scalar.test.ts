import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse, Scalar } from 'yaml';
import { type ScalarStyle, scalarText } from '../../../../src/write/text/scalar.ts';
import { runs } from '../../../runs.ts';
import { anyText } from './any-edit.ts';

const types = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED] as const;
const anyStyle: fc.Arbitrary<ScalarStyle> = fc.record({
  type: fc.constantFrom(...types),
  flow: fc.boolean(),
  single: fc.boolean(),
  width: fc.constantFrom(0, 20),
});
const anyValue = fc.oneof({ weight: 8, arbitrary: anyText }, { weight: 1, arbitrary: fc.integer() }, fc.boolean(), fc.constant(null));

describe('a text as YAML', () => {
  it('is read as the same text by both parsers, in each style', () => {
    fc.assert(
      fc.property(anyValue, anyStyle, (value, style) => {
        const text = scalarText(value, style);
        const yaml = style.flow ? `k: { a: ${text}, b: [${text}] }\n` : `k:\n  a: ${text.replace(/\n(?=[^\n])/g, '\n  ')}\n  b: 1\n`;
        const expected = { k: { a: value, b: style.flow ? [value] : 1 } };
        expect(parse(yaml)).toEqual(expected);
        expect(load(yaml)).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is quoted only where a parser would read something else', () => {
    const plain = ['Count clicks', 'A week, in words', "It's done", 'https://example.com/#top', 'v1:59b1a6f5458d46f4'];
    expect(plain.map((text) => scalarText(text))).toEqual(plain);
    expect(['yes', '12', '2025-10-28', 'a: b', '# a', ''].map((text) => scalarText(text))).toEqual(
      ['yes', '12', '2025-10-28', 'a: b', '# a', ''].map((text) => JSON.stringify(text)),
    );
    expect(scalarText('a, b')).toBe('a, b');
    expect(scalarText('a, b', { flow: true })).toBe('"a, b"');
  });

  it('that is a day has no quotes where a day is expected, and an impossible day has', () => {
    expect(scalarText('2025-10-28', { day: true })).toBe('2025-10-28');
    expect(scalarText('2025-02-30', { day: true })).toBe('"2025-02-30"');
  });

  it('keeps its quotes, and is a block once it has lines', () => {
    expect(scalarText('a', { type: 'QUOTE_SINGLE' })).toBe("'a'");
    expect(scalarText('a', { type: 'QUOTE_DOUBLE' })).toBe('"a"');
    expect(scalarText('a\nb', { type: 'QUOTE_DOUBLE' })).toBe('|-\n  a\n  b');
    expect(scalarText('a b\n', { type: 'BLOCK_FOLDED' })).toBe('>\n  a b');
  });
});
