// Anchors on a week's page and on the desk that reviews create.
/** Ids of the parts of a week's page that its reviews create. */
export const reviewAnchors = { reviews: 'reviews', seal: 'seal', health: 'health', form: 'review' };
/** Ids of the parts of the desk. */
export const deskAnchors = {
    attention: 'attention',
    weeks: 'weeks',
    rubric: 'rubric',
    milestones: 'milestones',
    owners: 'owners',
    late: 'late',
    remarks: 'remarks',
};
/** The anchor of a remark on the page of the week that was reviewed. */
export const anchorOfRemark = (id) => `remark-${id}`;
