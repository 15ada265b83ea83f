// What the form of every week needs beside its own page: written once a language as review-form.json.
import type { FormWords } from '../../i18n/form-en.ts';
import type { Site } from '../../site/site.ts';
import type { FormFacts } from '../../worklog/review/filled-review.ts';

export interface SiteFormFacts extends Pick<FormFacts, 'lang' | 'scale' | 'taken' | 'id'> {
  words: FormWords;
  mentors: readonly { id: string; name: string }[];
  /** What a week is scored by; empty without a rubric. */
  criteria: readonly { id: string; name: string }[];
  repository?: Site['repository'];
}
