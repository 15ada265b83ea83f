// The results of a review. Separate from its schema, so that the review form does not load the schema.
export const verdicts = ['accepted', 'changes', 'rejected'];
/** Whether a verdict settles the week: it may be signed off, and needs no more attention until it changes. */
export const settles = { accepted: true, changes: false, rejected: false };
