// Searches the site: pages of one language, page by page, without matches that are only similar.
import { type Counts, type Found, openIndex, type SearchIndex } from './index-of-language.ts';
import { isAbout } from './matches.ts';

export interface Results {
  /** How many pages match. */
  count: number;
  /** How many of the matching pages each value of a filter has. */
  counts: Counts;
  /** The next pages, best first; empty when there are no more. */
  next(): Promise<Found[]>;
}

export interface Finder {
  /** The number of pages per value of each filter, over all pages. */
  filters(language: string): Promise<Counts>;
  find(language: string, query: string, filters?: Record<string, string>): Promise<Results>;
}

const PAGE = 10;

const MARK = /<mark>(.*?)<\/mark>/g;

/** The words that Pagefind marks in a page. */
const marksOf = ({ excerpt, sub_results }: Found): string[] =>
  [excerpt, ...sub_results.map((place) => place.excerpt)].flatMap((html) => [...html.matchAll(MARK)].map(([, text = '']) => text));

export function openFinder(base: string): Finder {
  const indexes = new Map<string, Promise<SearchIndex>>();
  const indexOf = (language: string): Promise<SearchIndex> => {
    let index = indexes.get(language);
    if (!index) {
      index = openIndex(base, language);
      // A failure is not remembered: the next query tries again.
      index.catch(() => indexes.delete(language));
      indexes.set(language, index);
    }
    return index;
  };

  return {
    filters: async (language) => (await indexOf(language)).filters,
    async find(language, query, filters = {}) {
      const { hits, counts } = await (await indexOf(language)).search(query, filters);
      const load = (from: number) => Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
      let shown = PAGE;
      let first = await load(0);
      // Where the words exist, far more pages match than fit one screen; the nearest words are few.
      if (hits.length <= PAGE) first = first.filter((page) => query === '' || isAbout(query, marksOf(page)));
      let isFirst = true;
      return {
        count: hits.length <= PAGE ? first.length : hits.length,
        counts,
        async next() {
          if (isFirst) {
            isFirst = false;
            return first;
          }
          shown += PAGE;
          return load(shown - PAGE);
        },
      };
    },
  };
}
