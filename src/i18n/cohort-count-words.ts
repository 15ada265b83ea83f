// The words of a desk's counts by language code.
import { wordsIn } from '../site/ui-languages.ts';
import { type CohortCountWords, cohortCountsEn } from './en/cohort-counts.ts';
import { cohortCountsVi } from './vi/cohort-counts.ts';

/** What the desk counts, in `language`; in English if there is no translation. */
export const cohortCountWords = (language: string): CohortCountWords => wordsIn({ en: cohortCountsEn, vi: cohortCountsVi }, language);
