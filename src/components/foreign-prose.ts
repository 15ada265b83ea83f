// Attributes of a page's prose that is still in the original's language while the rest of the page is translated.
import { foreignBody, type View } from '../content/editions.ts';

/** Its language, for hyphenation, fonts and screen readers; a search in the page's language leaves it out. */
export function foreignProse(view: View | undefined): { lang?: string; 'data-pagefind-ignore'?: string } {
  const lang = foreignBody(view);
  return lang === undefined ? {} : { lang, 'data-pagefind-ignore': '' };
}
