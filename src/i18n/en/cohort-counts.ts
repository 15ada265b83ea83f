// What a cohort's desk counts, in English. A refresh counts again, so it loads these words without those of the page.
import { plural } from '../plural.ts';

export const cohortCountsEn = {
  waits: (count: number) => `${plural(count, 'team waits', 'teams wait')} for a mentor`,
  missing: (count: number) => `${plural(count, 'team has', 'teams have')} a missing week`,
  offTrack: (count: number) => `${plural(count, 'team is', 'teams are')} off track`,
  unread: (count: number) => `${plural(count, 'site')} could not be read`,
  readAt: (when: string) => `Data from ${when}`,
  waitingFor: (count: number) => (count === 0 ? 'nothing waiting' : `${count.toLocaleString('en')} waiting`),
};

export type CohortCountWords = typeof cohortCountsEn;
