import { describe, expect, it } from 'vitest';
import { addressLanguage, type Languages, linkLanguage } from '../../../src/site/link-language.ts';

const shown = (own: string, reader: string, lacking: readonly string[] = []): Languages => ({
  own,
  reader,
  first: 'en',
  lacks: (path, hash) => lacking.includes(`${path}#${hash}`),
});

describe('a link to a file leads to', () => {
  it("the reader's language, also from a text that is not translated", () => {
    expect(linkLanguage('en', 'notes/b', '', shown('en', 'vi'))).toBe('vi');
    expect(linkLanguage('en', 'notes/b', 'result', shown('en', 'vi'))).toBe('vi');
    expect(linkLanguage('vi', 'notes/b', 'kết-quả', shown('vi', 'vi'))).toBe('vi');
  });
  it("the default language, where the reader's page lacks the place", () => {
    expect(linkLanguage('en', 'notes/b', 'result', shown('en', 'vi', ['notes/b#result']))).toBe('en');
    expect(linkLanguage('en', 'notes/b', 'other', shown('en', 'vi', ['notes/b#result']))).toBe('vi');
  });
  it('the language whose folder it names together with a place', () => {
    expect(linkLanguage('vi', 'notes/b', 'kết-quả', shown('en', 'en'))).toBe('vi');
    expect(linkLanguage('vi', 'notes/b', '', shown('en', 'en'))).toBe('en');
  });
});

describe('an address of the site leads to', () => {
  const languages = ['en', 'vi'];
  it("the reader's language, from the default language's text", () => {
    expect(addressLanguage('notes/b/', '', shown('en', 'vi'), languages)).toBe('vi');
    expect(addressLanguage('', '', shown('en', 'vi'), languages)).toBe('vi');
  });
  it('what it says, from a translation, of another language, of a file, and where the reader has no such page', () => {
    expect(addressLanguage('notes/b/', '', shown('vi', 'vi'), languages)).toBeUndefined();
    expect(addressLanguage('vi/notes/b/', '', shown('en', 'vi'), languages)).toBeUndefined();
    expect(addressLanguage('files/a.pdf', '', shown('en', 'vi'), languages)).toBeUndefined();
    expect(addressLanguage('old/', '', shown('en', 'vi', ['old#']), languages)).toBeUndefined();
  });
});
