import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellings } from '../../../../src/scripts/search/spellings.ts';

describe('spellings of a query', () => {
  it('tries đ where d was typed, and d where đ was', () => {
    expect(spellings('dam may')).toEqual(['dam may', 'đam may']);
    expect(spellings('đuong')).toEqual(['đuong', 'duong']);
  });

  it('looks at the first letter of a word only, where Vietnamese has its đ', () => {
    expect(spellings('load board')).toEqual(['load board']);
  });

  it('tries at most sixteen, the typed one first', () => {
    const all = spellings('d d d d d d');
    expect(all).toHaveLength(16);
    expect(all[0]).toBe('d d d d d d');
  });

  it('never changes anything but d and đ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const folded = (text: string) => text.replaceAll('đ', 'd').replaceAll('D', 'd').replaceAll('Đ', 'd');
        for (const spelling of spellings(query)) expect(folded(spelling)).toBe(folded(query.normalize('NFC')));
      }),
    );
  });
});
