// Ids that the tool's own pages and components set, and that links may name: templates set them, and the check knows them from here.
// Ids of a week's page, of the desk and of diagrams are beside what they are made from.
/** The main part of every page. */
export const CONTENT = 'content';
/** Blocks of the home page. */
export const homeAnchors = {
    weeks: 'home-weeks',
    sections: 'home-sections',
    demo: 'demo',
    video: 'home-video',
    people: 'home-people',
    progress: 'home-progress',
};
/** Parts of a person's page. */
export const personAnchors = { tasks: 'tasks', reviews: 'reviews' };
/** Parts of the sandbox's page. */
export const sandboxAnchors = { shows: 'shows', stays: 'stays', parts: 'parts' };
/** Parts of the report, besides its pages. */
export const reportAnchors = {
    contents: 'report-contents',
    totals: 'report-totals',
    rubric: 'report-rubric',
    figures: 'report-figures',
};
/** The heading of `<LatestWeek />`. */
export const LATEST = 'latest';
