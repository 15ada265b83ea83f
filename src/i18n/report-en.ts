// The words of the final report in English. `report-vi.ts` has the same keys.
export const reportEn = {
  title: 'Report',
  link: 'Everything on one page',
  intro: 'The whole site on one page, for print.',
  finalReport: 'Final report',
  contents: 'Contents',
  team: 'Team',
  mentors: 'Mentors',
  period: 'Period',
  lastChange: 'Last change',
  address: 'Published at',
  figures: 'Time line and working days',
  original: (language: string) => `Not translated; in ${language}.`,
};

export type ReportMessages = typeof reportEn;
