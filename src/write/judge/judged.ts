// What the page gives the rules: the site's facts that they read, and the file in the form.
import type { Site } from '../../site/site.ts';

/** What the rules need of site.yaml. The first language is the default one. */
export type JudgedSite = Pick<Site, 'languages' | 'programme'> & {
  people: readonly Pick<Site['people'][number], 'id'>[];
  milestones: readonly Pick<Site['milestones'][number], 'id'>[];
  /** Names of the files beside weeks, in any language. */
  taken: readonly string[];
};

/** What sentences call the file in the form. */
export const EDITED = 'this week';

/** The file in the form. */
export interface EditedWeek {
  /** Below the content root: `en/worklog/week-08.md`. */
  path: string;
  language: string;
  /** The front matter as plain JSON; days are strings. */
  facts: Record<string, unknown>;
  body: string;
  /** The file is to be created: no other week may have its number. */
  isNew?: boolean;
}
