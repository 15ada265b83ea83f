// The site's data for search in the page: one document per language, fetched when search opens.
import type { SearchWords } from '../../i18n/en/search.ts';

/** A link: title and address. */
export interface Place {
  title: string;
  url: string;
}

export interface SearchFacts {
  words: SearchWords;
  /** The page's language, by its name in that language. */
  name: string;
  /** The search page. */
  page: string;
  /** Offered before anything is typed. */
  sections: Place[];
  /** The site's other languages, named in this one. */
  others: { language: string; name: string; page: string }[];
  /** Pages that exist only in the default language: their addresses there, and here. */
  untranslated: Record<string, string>;
  /** The language of `untranslated`. */
  source: string;
}
