// A review: what a mentor said of one week on one day, and with a seal, what they signed. One file each, so that two reviews never collide.
import { z } from 'zod';
import { daySchema, isDay } from '../../site/dates.ts';
import { ID, idSchema } from '../../site/ids.ts';
import { languageSchema } from '../../site/words.ts';
import { type ReviewPlace, reviewFile } from './review-path.ts';

export { type ReviewPlace, reviewFile } from './review-path.ts';

export const verdicts = ['accepted', 'changes', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

const text = z.string({ error: 'write text' }).trim().min(1, { error: 'is empty: write text, or remove the key' });

const remarkSchema = z.strictObject({
  /** Unique over all reviews: a later week's task names it in `closes`. */
  id: idSchema,
  text,
  /** Id of the task that it is about. */
  task: idSchema.optional(),
});

export const reviewSchema = z.strictObject({
  /** Id of a person of site.yaml whose role is mentor. */
  reviewer: idSchema,
  date: daySchema,
  /** Language of its words, whatever the site's are. */
  lang: languageSchema,
  verdict: z.enum(verdicts, { error: `write one of ${verdicts.join(', ')}` }),
  /** Criterion id → points from 0 to the rubric's scale. A part without criteria is scored by its own id. What is not named is not known. */
  scores: z.record(idSchema, z.number().min(0)).optional(),
  remarks: z.array(remarkSchema).optional(),
  summary: text.optional(),
  /** Digest of the week as signed (seal.ts). A text here, so that one that cannot be read is told apart from none. */
  seal: z.string({ error: 'write v1: and 64 digits of 0-9 and a-f' }).optional(),
});

export type Review = z.output<typeof reviewSchema>;
export type Remark = z.output<typeof remarkSchema>;

/** A review and where it lies. */
export interface FiledReview extends Review {
  /** Number of the week that it is of. */
  week: number;
  /** Path below the content root. */
  file: string;
}

/** Reads a path that `reviewFile` could have made; `undefined` for any other. */
export function placeOfReview(path: string): ReviewPlace | undefined {
  const [, number = '', date = '', reviewer = ''] = /^reviews\/week-(\d{2,4})\/(\d{4}-\d{2}-\d{2})-(.+)\.yaml$/.exec(path) ?? [];
  const place = { week: Number(number), date, reviewer };
  return isDay(date) && ID.test(reviewer) && reviewFile(place) === path ? place : undefined;
}

/** Oldest first; of one day in the order of reviewers, so that every machine agrees. */
export const inOrderOfDate = <R extends Pick<FiledReview, 'date' | 'file'>>(reviews: readonly R[]): R[] =>
  [...reviews].sort((a, b) => (a.date === b.date ? (a.file < b.file ? -1 : 1) : a.date < b.date ? -1 : 1));

/** The reviews of one week, oldest first. */
export const reviewsOfWeek = <R extends FiledReview>(reviews: readonly R[], week: number): R[] =>
  inOrderOfDate(reviews.filter((review) => review.week === week));
