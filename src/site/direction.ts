// The direction in which a language is written.

interface TextInfo {
  direction?: 'ltr' | 'rtl';
}

/** A method since a later version of the standard than Node 22's. */
type Locale = { getTextInfo?(): TextInfo; textInfo?: TextInfo };

/** Of `language`, a BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as unknown as Locale;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/** The `dir` of words in `language` among words in `around`; `undefined` if it is the same. */
export const foreignDirection = (language: string, around: string): 'ltr' | 'rtl' | undefined =>
  directionOf(language) === directionOf(around) ? undefined : directionOf(language);

/** Arrows in the direction of reading: to what comes before, and to what follows. */
export const arrowsOf = (language: string): { back: string; on: string } =>
  directionOf(language) === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' };

const RIGHT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** An arrow that follows `words` in a text and points to the next words, whichever script they are in. */
export const arrowAfter = (words: string): string => (RIGHT.test(words) ? '←' : '→');
