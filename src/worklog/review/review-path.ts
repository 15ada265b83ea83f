// The path of a review's file. Separate from the schemas, because the form in the page needs it without their library.
import type { Day } from '../../site/dates.ts';

/** The parts of a review file's path. */
export interface ReviewPlace {
  week: number;
  date: Day;
  reviewer: string;
}

/** The path of a review, below the content root: `reviews/week-08/2025-11-10-ha.yaml`. */
export const reviewFile = ({ week, date, reviewer }: ReviewPlace): string =>
  `reviews/week-${String(week).padStart(2, '0')}/${date}-${reviewer}.yaml`;
