// Text normalized for comparison: no marks, no accents, lower case. `Mục tiêu **Tuần 8**:` and `muc tieu tuan 8` are equal.
const ENTITIES = /&(?:nbsp|emsp|ensp|thinsp|#160|#xa0);/gi;
/** Removes tags, space entities and Markdown marks from a text; its words stay. */
export const plain = (text) => text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(ENTITIES, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`~]+/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
/** Letters without accents, lower case; `đ` is `d`. */
export const unaccented = (text) => text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
/** Letters and digits only, one space between words. */
export const folded = (text) => unaccented(plain(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
export const hasWords = (text) => /[\p{L}\p{N}]/u.test(plain(text));
