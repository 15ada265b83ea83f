// The words of a cohort's pages by language code.
import { wordsIn } from '../site/ui-languages.ts';
import { type CohortPageWords, cohortPageEn } from './en/cohort-page.ts';
import { cohortPageVi } from './vi/cohort-page.ts';

/** The text of a cohort's pages in `language`; in English if there is no translation. */
export const cohortPageWords = (language: string): CohortPageWords => wordsIn({ en: cohortPageEn, vi: cohortPageVi }, language);
