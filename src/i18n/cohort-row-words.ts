// The words of a team's row by language code. Apart from those of the pages, so that their script loads no others.
import { wordsIn } from '../site/ui-languages.ts';
import { type CohortRowWords, cohortRowEn } from './en/cohort-row.ts';
import { cohortRowVi } from './vi/cohort-row.ts';

/** The text of a team's row in `language`; in English if there is no translation. */
export const cohortRowWords = (language: string): CohortRowWords => wordsIn({ en: cohortRowEn, vi: cohortRowVi }, language);
