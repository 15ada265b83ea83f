import { describe, expect, it } from 'vitest';
import { betterLanguages, singleWords } from '../../../../src/scripts/search/suggestions.ts';

describe('another language is offered', () => {
  const vi = (count: number) => [{ language: 'vi', count }];

  it('when nothing is found in the reader’s own', () => {
    expect(betterLanguages(0, vi(16))).toEqual(vi(16));
  });

  it('when it has far more pages, not when it has about as many', () => {
    expect(betterLanguages(1, vi(16))).toEqual(vi(16));
    expect(betterLanguages(12, vi(14))).toEqual([]);
  });

  it('only with pages, and the one with the most pages first', () => {
    expect(betterLanguages(0, vi(0))).toEqual([]);
    expect(
      betterLanguages(0, [
        { language: 'vi', count: 2 },
        { language: 'ja', count: 5 },
      ]).map(({ language }) => language),
    ).toEqual(['ja', 'vi']);
  });
});

describe('single words are tried', () => {
  it('when a query has several, each once and at most four', () => {
    expect(singleWords('lake lake house of many words')).toEqual(['lake', 'house', 'of', 'many']);
  });

  it('not for one word, nor for signs and single letters', () => {
    expect(singleWords('tracker')).toEqual([]);
    expect(singleWords('tracker → s')).toEqual(['tracker']);
  });
});
