// The words of a cohort by language code. Apart from those of a site, so that a page's script loads no others.
import { wordsIn } from '../site/ui-languages.ts';
import type { CohortWords } from './cohort.ts';
import { cohortEn } from './en/cohort.ts';
import { cohortVi } from './vi/cohort.ts';

/** What a cohort says of its teams, in `language`; in English if there is no translation. */
export const cohortWords = (language: string): CohortWords => wordsIn({ en: cohortEn, vi: cohortVi }, language);
