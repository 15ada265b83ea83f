// All results of a query: pages of the reader's language, pages that are not translated, and suggestions if little is found.
import type { SearchFacts } from '../../components/search/facts.ts';
import type { Finder, Results } from './finder.ts';
import type { Found } from './index-of-language.ts';
import { betterLanguages, singleWords } from './suggestions.ts';

/** How many results of another language are looked through for pages that are not translated. */
const FOREIGN = 30;

export interface Extras {
  /** Pages that exist only in the site's default language, with their address in the reader's. */
  untranslated: Found[];
  /** Other languages with far more pages. */
  languages: { language: string; name: string; page: string; count: number }[];
  /** Words of the query that find something when searched for one by one. */
  words: { word: string; count: number }[];
}

async function untranslatedPages(finder: Finder, facts: SearchFacts, query: string): Promise<Found[]> {
  if (Object.keys(facts.untranslated).length === 0) return [];
  const results = await finder.find(facts.source, query);
  const found: Found[] = [];
  for (let page = await results.next(); page.length > 0 && found.length < FOREIGN; page = await results.next()) found.push(...page);
  return found.flatMap((page) => {
    const url = facts.untranslated[new URL(page.url, location.href).pathname];
    return url ? [{ ...page, url, sub_results: [] }] : [];
  });
}

/** What else to show below the `own` results of `query` in `language`. */
export async function extrasFor(
  finder: Finder,
  facts: SearchFacts,
  language: string,
  query: string,
  own: Results,
  isFiltered: boolean,
): Promise<Extras> {
  const counts = await Promise.all(
    facts.others.map(async (other) => ({ ...other, count: isFiltered ? 0 : (await finder.find(other.language, query)).count })),
  );
  const better = betterLanguages(own.count, counts);
  const tried = own.count > 0 ? [] : singleWords(query);
  const words = await Promise.all(tried.map(async (word) => ({ word, count: (await finder.find(language, word)).count })));
  return {
    untranslated: isFiltered ? [] : await untranslatedPages(finder, facts, query),
    languages: counts.filter((one) => better.some(({ language: named }) => named === one.language)),
    words: words.filter(({ count }) => count > 0),
  };
}
