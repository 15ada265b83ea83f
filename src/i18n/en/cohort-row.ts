// Text of a team's row that a page's script needs too, in English.

export const cohortRowEn = {
  /** A reason and since when: `Week 9 waits for review`, `for 8 days`. */
  reasonSince: (reason: string, since: string) => `${reason} ${since}`,
  score: 'Score',
  activity: 'Last activity',
  remarks: 'Open remarks',
  partial: 'partial',
  otherRubric: 'other rubric',
  /** The state of a refresh. */
  refreshing: (count: number, of: number) => `Reading the sites: ${count} of ${of}`,
  refreshed: (count: number, of: number) => (count === of ? `${of} sites read just now` : `${count} of ${of} sites read just now`),
};

export type CohortRowWords = typeof cohortRowEn;
