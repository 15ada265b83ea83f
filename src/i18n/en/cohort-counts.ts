// What a cohort's desk counts, in English. A refresh counts again, so it loads these words without those of the page.
import { plural } from '../plural.ts';

/** The states of teams that are counted, in the order of the line. */
export const counted = ['mentor', 'missing', 'off-track', 'unread'] as const;

export const cohortCountsEn = {
  counts: {
    mentor: (count: number) => `${plural(count, 'team waits', 'teams wait')} for a mentor`,
    missing: (count: number) => `${plural(count, 'team has', 'teams have')} a missing week`,
    'off-track': (count: number) => `${plural(count, 'team is', 'teams are')} off track`,
    unread: (count: number) => `${plural(count, 'site')} could not be read`,
  },
  readAt: (when: string) => `Data from ${when}`,
  waitingFor: (count: number) => (count === 0 ? 'nothing waiting' : `${count.toLocaleString('en')} waiting`),
};

export type CohortCountWords = typeof cohortCountsEn;
