import { describe, expect, it, test } from 'vitest';
import { localizedText } from '../../../src/site/localized-text.ts';
import { languageSchema, wordsSchema } from '../../../src/site/words.ts';

describe('localized text', () => {
  it('with one text is the same in every language', () => {
    expect(localizedText('Shiplog', 'vi')).toBe('Shiplog');
  });

  it('is in the given language, else in the first one written', () => {
    expect(localizedText({ en: 'Team', vi: 'Nhóm' }, 'vi')).toBe('Nhóm');
    expect(localizedText({ en: 'Team', vi: 'Nhóm' }, 'ja')).toBe('Team');
    expect(localizedText({}, 'en')).toBe('');
  });

  test.each([{ English: 'x' }, 8, null])('%j is refused with the two accepted forms', (value) => {
    expect(wordsSchema.safeParse(value).error?.issues[0]?.message).toBe('write a text, or one text a language: {en: …, vi: …}');
  });

  test.each(['', { en: '' }])('%j is refused as empty', (value) => {
    expect(wordsSchema.safeParse(value).success).toBe(false);
  });
});

describe('a language code', () => {
  test.each(['en', 'vi', 'fil', 'pt-BR', 'zh-Hans'])('%s is valid', (code) => {
    expect(languageSchema.safeParse(code).success).toBe(true);
  });

  test.each(['', 'e', 'EN', 'english', 'en_GB', 'en-'])('%j is invalid', (code) => {
    expect(languageSchema.safeParse(code).success).toBe(false);
  });
});
