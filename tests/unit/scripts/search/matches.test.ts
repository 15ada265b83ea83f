import { describe, expect, it } from 'vitest';
import { highlighted, isAbout, queryWords } from '../../../../src/scripts/search/matches.ts';

const marked = (text: string, query: string): string =>
  highlighted(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('the words of a query', () => {
  it('fold accents, đ and letter case, and are unique', () => {
    expect(queryWords('Đường duong KIẾN  trúc!')).toEqual(['duong', 'kien', 'truc']);
  });

  it('are marked in a title with the title’s own spelling', () => {
    expect(marked('Kiến trúc và đường dữ liệu', 'kien duong')).toBe('[Kiến] trúc và [đường] dữ liệu');
  });

  it('mark words that begin with them, never the middle of a word', () => {
    expect(marked('Tracker, backtrack', 'track')).toBe('[Tracker], backtrack');
  });

  it('split a text into parts that join to the same text', () => {
    expect(highlighted('Budget', 'risk')).toEqual([{ text: 'Budget', isMatch: false }]);
    const text = '“S3 → Lambda”, week 8: 100 %';
    expect(
      highlighted(text, 'lambda 8')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('a page is about a query', () => {
  it('when one of its marked words begins like a word of the query', () => {
    expect(isAbout('kien truc', ['kiến', 'trúc'])).toBe(true);
    expect(isAbout('track', ['tracker'])).toBe(true);
  });

  it('when the words share a stem', () => {
    expect(isAbout('loading', ['loads'])).toBe(true);
    expect(isAbout('queries', ['query'])).toBe(true);
  });

  it('but not when the index only found the nearest word that it has', () => {
    expect(isAbout('kien truc', ['kind', 'trust'])).toBe(false);
    expect(isAbout('zzqxv', ['z'])).toBe(false);
  });

  it('always, when nothing was typed', () => {
    expect(isAbout('', [])).toBe(true);
  });
});
