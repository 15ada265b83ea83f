// Text of search in English. The dialog reads it as data, so every value is text with `{names}` to replace.
export const searchEn = {
  title: 'Search',
  label: 'Search this site',
  intro: 'Vietnamese diacritics are optional: “duong” finds “đường”.',
  noScript: 'Search requires JavaScript. All pages are listed below.',
  close: 'Close',
  clear: 'Clear',
  filters: 'Filters',
  /** The button while filters are set. */
  filtersSet: 'Filters ({n})',
  section: 'Section',
  week: 'Week',
  owner: 'Owner',
  state: 'State',
  any: 'All',
  results: 'Results',
  one: '1 page',
  many: '{n} pages',
  none: 'No results for “{q}”.',
  noneFiltered: 'No results for “{q}” with these filters.',
  /** `pages` is one of `one` and `many`. */
  inLanguage: '{pages} in {language}',
  /** Beside a page that exists in another language only. */
  onlyIn: 'Only in {language}',
  otherLanguage: 'Not translated',
  backTo: 'Back to results in {language}',
  singleWord: 'Search for “{q}” only: {pages}',
  all: 'All results',
  allPages: 'All pages',
  recent: 'Recent pages',
  sections: 'Sections',
  more: 'Show more',
  empty: 'Results appear as you type.',
  loading: 'Loading the search index…',
  unavailable: 'npx shiplog dev has no search index. Run npm start to build one.',
  failed: 'The search index could not be loaded. Check your connection and try again.',
  keys: { choose: 'select', open: 'open', close: 'close' },
};

export type SearchWords = typeof searchEn;
