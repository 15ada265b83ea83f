// The words that the importer itself writes into pages, in English.

export interface ImporterWords {
  /** The heading above links that had no place in a page. */
  links: string;
  /** The title of a week that has none. */
  week(number: number): string;
}

export const importerEn: ImporterWords = {
  links: 'Links',
  week: (number) => `Week ${number}`,
};
