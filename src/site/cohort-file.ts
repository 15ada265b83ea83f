// The file in a content root that makes it a cohort's: many teams instead of one.
export const COHORT = 'cohort.yaml';
