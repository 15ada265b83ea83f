import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownWords } from '../../../src/outputs/card-letters.ts';

const words = (title: string, more = {}) => shownWords({ site: 'Report', title, ...more });

it('Latin and Vietnamese letters are shown, composed or not', () => {
  expect(words('Tuần 8: đường ống dữ liệu')).toEqual({ words: { site: 'Report', title: 'Tuần 8: đường ống dữ liệu' }, missing: [] });
  expect(words('Tuần'.normalize('NFD')).words.title).toBe('Tuần');
});

it('letters that no font has are left out and named, once', () => {
  expect(words('S3 使用 and 使', { description: 'Deploy 🚀 now' })).toEqual({
    words: { site: 'Report', title: 'S3 and', description: 'Deploy now' },
    missing: ['使', '用', '🚀'],
  });
});

it('marks that only join or color others are not named', () => {
  expect(words('Team 👩🏽‍💻 done').missing).toEqual(['👩', '💻']);
});

it('a title without any such letter is the name of the site, and other words are left out', () => {
  expect(words('تقرير الأسبوع', { place: 'الأسبوع 1', description: '周报' }).words).toEqual({
    site: 'Report',
    title: 'Report',
    place: '1',
  });
});

it('whatever is shown needs no other font', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const once = words(title).words;
      expect(shownWords(once)).toEqual({ words: once, missing: [] });
    }),
  );
});
