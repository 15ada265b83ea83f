// Text of the final report in English. `vi/report.ts` has the same keys.
export const reportEn = {
    title: 'Report',
    link: 'Printable report',
    intro: 'All pages of the site in one document for printing.',
    finalReport: 'Final report',
    contents: 'Contents',
    team: 'Team',
    mentors: 'Mentors',
    period: 'Period',
    lastChange: 'Last change',
    address: 'Website',
    figures: 'Timeline and working days',
    original: (language) => `Not translated yet. Shown in ${language}.`,
};
