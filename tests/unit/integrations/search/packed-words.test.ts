import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  chunkOf,
  isOnPage,
  type Posting,
  packedWord,
  unpackedWord,
  type Word,
  wordsIn,
} from '../../../../src/integrations/search/packed-words.ts';

const number = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 300 }), fc.nat({ max: 0xffff_ffff }));
const posting = fc.tuple(
  fc.nat({ max: 70_000 }),
  fc.array(fc.oneof(number, fc.integer({ min: -300, max: -1 }))),
  fc.array(fc.integer({ min: -30, max: 300 })),
);
const postings = fc.array(posting) as fc.Arbitrary<Posting[]>;
const word = fc.tuple(fc.string({ unit: 'grapheme' }), postings, fc.array(fc.tuple(fc.string(), postings))) as fc.Arbitrary<Word>;

const pagesOf = ([, own, forms]: Word): Set<number> => {
  const pages = new Set<number>();
  for (const list of [own, ...forms.map(([, of]) => of)]) {
    let page = 0;
    for (const [distance] of list) {
      page += distance;
      pages.add(page);
    }
  }
  return pages;
};

it('words are found in a chunk with their sizes and pages, and make the same chunk again', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const chunk = encode([words]);
      const packed = wordsIn(chunk);
      expect(packed.map(unpackedWord)).toEqual(words);
      expect(packed.map(({ word: name, size }) => [name, size])).toEqual(words.map(packedWord).map(({ word: name, size }) => [name, size]));
      expect(Buffer.from(chunkOf(packed)).equals(Buffer.from(chunk))).toBe(true);
      for (const [index, one] of packed.entries()) {
        const pages = new Set<number>();
        expect(isOnPage(one, (page) => !pages.add(page))).toBe(false);
        expect(pages).toEqual(pagesOf(words[index] as Word));
        for (const page of pages) expect(isOnPage(one, (other) => other === page)).toBe(true);
      }
    }),
  );
});

it('a chunk of many words has the header that CBOR gives it', () => {
  for (const count of [0, 23, 24, 255, 256, 65_536]) {
    const words = Array.from({ length: count }, (): Word => ['a', [], []]);
    expect(Buffer.from(chunkOf(words.map(packedWord))).equals(Buffer.from(encode([words])))).toBe(true);
  }
});

it('a chunk of another form is refused', () => {
  for (const other of [[], [[['a', [[1, [2]]], []]]], [[['a', [[1, ['b'], []]], []]]], { a: 1 }])
    expect(() => wordsIn(encode(other))).toThrow();
});
