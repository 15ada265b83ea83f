// The reviews that can be used: correctly named and readable. The check reports the others.
import type { FiledReview } from '../worklog/review/review.ts';
import type { ContentTree, ReviewFile } from './content-tree.ts';

/** A review file with the review in it. */
export interface Filed {
  file: ReviewFile;
  review: FiledReview;
}

export const filed = ({ reviews }: Pick<ContentTree, 'reviews'>): Filed[] =>
  reviews.flatMap((file) =>
    file.named && file.facts ? [{ file, review: { ...file.facts, week: file.named.week, file: file.path } }] : [],
  );

/** Only the reviews, for everything that computes with them. */
export const filedReviews = (tree: Pick<ContentTree, 'reviews'>): FiledReview[] => filed(tree).map(({ review }) => review);
