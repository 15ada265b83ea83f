// Pagefind's index as the search page asks it: every spelling of the query, each page once, best first.
import type { Found } from './search-result.ts';
import { spellings } from './spellings.ts';

/** A page that matches; `data()` fetches its title and excerpt. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<Found>;
}

interface Instance {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: Hit[] }>;
}

export interface SearchIndex {
  /** Filter name → value → number of pages. */
  filters: Record<string, Record<string, number>>;
  /** `query` may be empty: then the filters alone choose. */
  search(query: string, filters: Record<string, string>): Promise<Hit[]>;
}

/** Pagefind takes an instance's language from the document, at the moment that it is made. */
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
  await instance.options({ baseUrl: base, excerptLength: 24 });
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
      return [...best.values()].sort((a, b) => b.score - a.score);
    },
  };
}
