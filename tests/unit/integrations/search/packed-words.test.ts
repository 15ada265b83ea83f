import { encode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOnPage, type PackedWord, unpackedWord, withFieldPlaces, wordsIn } from '../../../../src/integrations/search/packed-words.ts';
import { chunkOf, packedWord } from '../../../../src/integrations/search/write-words.ts';

type Posting = [distance: number, inText: number[], inFields: number[]];
type Word = [word: string, postings: Posting[], variants: [form: string, postings: Posting[]][]];

const number = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 300 }), fc.nat({ max: 0xffff_ffff }));
const posting = fc.tuple(
  fc.nat({ max: 70_000 }),
  fc.array(fc.oneof(number, fc.integer({ min: -300, max: -1 }))),
  fc.array(fc.integer({ min: -30, max: 300 })),
);
const postings = fc.array(posting) as fc.Arbitrary<Posting[]>;
const word = fc.tuple(fc.string({ unit: 'grapheme' }), postings, fc.array(fc.tuple(fc.string(), postings))) as fc.Arbitrary<Word>;

/** The pages of postings. */
function pagesIn(list: readonly Posting[]): number[] {
  let page = 0;
  return list.map(([distance]) => {
    page += distance;
    return page;
  });
}

const packed = (words: readonly Word[]): PackedWord[] => wordsIn(encode([words]));

it('words are found in a chunk with their sizes and pages, and make the same chunk again', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const chunk = encode([words]);
      const found = wordsIn(chunk);
      expect(found.map(unpackedWord).map(packedWord)).toEqual(found.map((one) => ({ ...one, bytes: Buffer.from(one.bytes) })));
      expect(Buffer.from(chunkOf(found)).equals(Buffer.from(chunk))).toBe(true);
      for (const [index, one] of found.entries()) {
        const [name, own, variants] = words[index] as Word;
        expect(one.word).toBe(name);
        expect(one.size).toBe(own.reduce((sum, [, inText, inFields]) => sum + inText.length + inFields.length + 1, 0));
        const unpacked = unpackedWord(one);
        expect(unpacked.postings.map(({ page, isInText }) => [page, isInText])).toEqual(
          pagesIn(own).map((page, at) => [page, (own[at]?.[1].length ?? 0) > 0]),
        );
        expect(unpacked.variants.map(({ form, postings: of }) => [form, of.map(({ page }) => page)])).toEqual(
          variants.map(([form, of]) => [form, pagesIn(of)]),
        );
        const expected = new Set([own, ...variants.map(([, of]) => of)].flatMap(pagesIn));
        const pages = new Set<number>();
        expect(isOnPage(one, (page) => !pages.add(page))).toBe(false);
        expect(pages).toEqual(expected);
        for (const page of pages) expect(isOnPage(one, (other) => other === page)).toBe(true);
      }
    }),
  );
});

it('places in metadata are changed, and nothing else', () => {
  fc.assert(
    fc.property(posting, ([distance, inText, inFields]) => {
      const [one] = packed([['a', [[distance, inText, inFields]], []]]);
      const { postings: own, ...of } = unpackedWord(one as PackedWord);
      const changed = packedWord({ ...of, postings: own.map((each) => withFieldPlaces(each, (place) => place + 1)) });
      expect([changed]).toEqual(
        packed([['a', [[distance, inText, inFields.map((place) => place + 1)]], []]]).map((each) => ({
          ...each,
          bytes: Buffer.from(each.bytes),
        })),
      );
    }),
  );
});

it('a chunk of many words has the header that CBOR gives it', () => {
  for (const count of [0, 23, 24, 255, 256, 65_536]) {
    const words = Array.from({ length: count }, (): Word => ['a', [], []]);
    expect(Buffer.from(chunkOf(packed(words))).equals(Buffer.from(encode([words])))).toBe(true);
  }
});

it('a chunk of another form is refused', () => {
  for (const other of [[], [[['a', [[1, [2]]], []]]], [[['a', [[1, ['b'], []]], []]]], { a: 1 }])
    expect(() => wordsIn(encode(other))).toThrow();
});
