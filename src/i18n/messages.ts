// The site's own words by language code.
import { en, type Messages } from './en.ts';
import { type ReviewMessages, reviewEn } from './review-en.ts';
import { reviewVi } from './review-vi.ts';
import { vi } from './vi.ts';

const dictionaries: Record<string, Messages> = { en, vi };

/** The site's words in `language`; in English where nobody has written them yet. */
export const messages = (language: string): Messages => dictionaries[language] ?? en;

/** A language's own name: `Tiếng Việt`. */
export function languageName(language: string): string {
  return dictionaries[language]?.language ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** A language's name as readers of `reader` say it: `tiếng Anh`. */
export function languageIn(language: string, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return reader === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const reviewDictionaries: Record<string, ReviewMessages> = { en: reviewEn, vi: reviewVi };

/** The words of reviews in `language`; in English where nobody has written them yet. */
export const reviewMessages = (language: string): ReviewMessages => reviewDictionaries[language] ?? reviewEn;
