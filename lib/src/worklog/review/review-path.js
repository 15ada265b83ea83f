/** The path of a review, below the content root: `reviews/week-08/2025-11-10-ha.yaml`. */
export const reviewFile = ({ week, date, reviewer }) => `reviews/week-${String(week).padStart(2, '0')}/${date}-${reviewer}.yaml`;
