export const filed = ({ reviews }) => reviews.flatMap((file) => file.named && file.facts ? [{ file, review: { ...file.facts, week: file.named.week, file: file.path } }] : []);
/** Only the reviews, for everything that computes with them. */
export const filedReviews = (tree) => filed(tree).map(({ review }) => review);
