// The words that the importer itself writes into pages, in Vietnamese.
import type { ImporterWords } from '../en/importer.ts';

export const importerVi: ImporterWords = {
  links: 'Liên kết',
  week: (number) => `Tuần ${number}`,
};
