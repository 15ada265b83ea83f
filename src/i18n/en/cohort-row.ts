// Text of a team's row that a page's script needs too, in English.
import { plural } from '../plural.ts';

const amount = (count: number): string => count.toLocaleString('en');

export const cohortRowEn = {
  health: 'Health',
  score: 'Score',
  activity: 'Last activity',
  remarks: 'Open remarks',
  partial: 'partial',
  otherRubric: 'other rubric',
  /** The state of a refresh: of all teams, or of those that are shown. */
  refreshing: (count: number, of: number, isAll: boolean) =>
    isAll
      ? `Reading the sites: ${amount(count)} of ${amount(of)}`
      : `Reading the sites: ${amount(count)} of the ${plural(of, 'team')} shown`,
  /** After a refresh on another page. */
  keptRefresh: (count: number, when: string) => `${plural(count, 'site')}, read on ${when}`,
  refreshed: (count: number, of: number, isAll: boolean) => {
    if (!isAll) return `Sites of ${amount(count)} of the ${plural(of, 'team')} shown read just now`;
    return count === of ? `${plural(of, 'site')} read just now` : `${amount(count)} of ${plural(of, 'site')} read just now`;
  },
};

export type CohortRowWords = typeof cohortRowEn;
