// Pagefind's index of one language: every spelling of the query, each page once, best first.
import { spellings } from './spellings.ts';

/** What Pagefind stores about a page. `excerpt` is HTML with `<mark>`. */
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page that matches; `data()` fetches its title and excerpt. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<Found>;
}

interface Instance {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Hit[]; filters: Counts; totalFilters: Counts }>;
}

/** Filter name → value → number of pages. */
export type Counts = Record<string, Record<string, number>>;

export interface SearchIndex {
  /** Over all pages. */
  filters: Counts;
  /** `query` may be empty: then only the filters choose. `counts` are those of the pages that match the query's most likely spelling. */
  search(query: string, filters: Record<string, string>): Promise<{ hits: Hit[]; counts: Counts }>;
}

/** Pagefind takes an instance's language from the document when the instance is created. */
function instanceFor(pagefind: { createInstance(): Instance }, language: string): Instance {
  const { documentElement } = document;
  const { lang } = documentElement;
  documentElement.lang = language;
  const instance = pagefind.createInstance();
  documentElement.lang = lang;
  return instance;
}

/** Opens the index of one language. Fails when it cannot be fetched. */
export async function openIndex(base: string, language: string): Promise<SearchIndex> {
  const address = `${base}pagefind/pagefind.js`;
  const instance = instanceFor(await import(/* @vite-ignore */ address), language);
  // A whole word counts far more than the beginning of a longer one: phi is not phiên.
  await instance.options({ baseUrl: base, excerptLength: 24, ranking: { termSimilarity: 8 } });
  await instance.init();
  return {
    filters: await instance.filters(),
    async search(query, filters) {
      const best = new Map<string, Hit>();
      const texts = query === '' ? [null] : spellings(query);
      const answers = await Promise.all(texts.map((text) => instance.search(text, { filters })));
      for (const hit of answers.flatMap(({ results }) => results)) {
        const known = best.get(hit.id);
        if (!known || known.score < hit.score) best.set(hit.id, hit);
      }
      const likeliest = answers.reduce((one, other) => (other.results.length > one.results.length ? other : one));
      return { hits: [...best.values()].sort((a, b) => b.score - a.score), counts: likeliest.totalFilters };
    },
  };
}
