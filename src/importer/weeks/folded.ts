// Words folded for comparison: no marks, no accents, small letters. `Mục tiêu **Tuần 8**:` and `muc tieu tuan 8` are one.

const ENTITIES = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/gi;

/** Tags, entities of space and Markdown marks taken out of a text, its words as they are. */
export const plain = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(ENTITIES, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** Letters without accents, small; `đ` is `d`. */
export const unaccented = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');

/** Letters and digits only, one space between words. */
export const folded = (text: string): string =>
  unaccented(plain(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(plain(text));
