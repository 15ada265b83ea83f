// The fonts that a page's first screen is set in. Headings keep the face that they are first drawn in (fonts.css), so theirs must be early.
import text from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import headings from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnameseHeadings from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';

/** Letters that Vietnamese has and other languages rarely: an English page may be named after a person. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** Addresses to load before the style sheets ask for them; with `title`, also of its letters. */
export const firstFonts = (language: string, title = ''): string[] =>
  language === 'vi' || VIETNAMESE.test(title) ? [text, headings, vietnameseHeadings] : [text, headings];
