// The results of a review. Separate from its schema, so that the review form does not load the schema.
export const verdicts = ['accepted', 'changes', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];
