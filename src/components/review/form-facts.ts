// Data that every week's review form needs besides its page: written once per language as review-form.json.
import type { FormWords } from '../../i18n/en/form.ts';
import type { Site } from '../../site/site.ts';
import type { FormFacts } from '../../worklog/review/filled-review.ts';

export interface SiteFormFacts extends Pick<FormFacts, 'lang' | 'scale' | 'taken' | 'id'> {
  words: FormWords;
  mentors: readonly { id: string; name: string }[];
  /** The criteria of a week; empty without a rubric. */
  criteria: readonly { id: string; name: string }[];
  repository?: Site['repository'];
  /** The page that publishes a finished review, where the site has one; `key` is that of the review in the tab's storage. */
  publish?: { page: string; key: string; label: string; hint: string; isMain: boolean };
}
